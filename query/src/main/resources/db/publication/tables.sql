-- revision 1: the public edition. It is composed from the record and made anew whenever this text changes.
drop schema if exists public_edition cascade;
drop schema if exists publication cascade;

-- Ours: how far the edition is, and all digests, those of withdrawn editions too.
create schema publication;

create table publication.progress (
    only_one boolean primary key default true check (only_one),
    position bigint not null,
    shape text not null
);

create table publication.edition (
    meeting text not null,
    edition int not null,
    position bigint not null,
    published_at timestamptz not null,
    sha256 text not null,
    withdrawn boolean not null,
    withdrawn_on date,
    withdrawn_grounds int[] not null,
    primary key (meeting, edition)
);

create table publication.stuck (
    meeting text primary key,
    position bigint not null,
    cause text not null
);

-- The public's. Rows are replaced, and nothing of what they said before is kept: what is withheld must not remain.
create schema public_edition;

create table public_edition.meeting (
    meeting text primary key,
    committee text not null,
    committee_name text not null,
    number_year int,
    ordinal int,
    kind text not null,
    held_on date not null,
    openness text not null,
    grounds int[] not null,
    edition int not null,
    sha256 text not null,
    published_at timestamptz not null,
    begins_at timestamptz,
    ends_at timestamptz,
    place text,
    json text not null
);

create index meeting_held on public_edition.meeting (held_on desc, meeting);

create index meeting_published on public_edition.meeting (published_at desc, meeting);

create table public_edition.edition (
    meeting text not null,
    edition int not null,
    published_at timestamptz not null,
    sha256 text,
    withdrawn boolean not null,
    withdrawn_on date,
    withdrawn_grounds int[] not null,
    primary key (meeting, edition)
);

create table public_edition.decision (
    meeting text not null,
    number int not null,
    item int not null,
    committee text not null,
    year int not null,
    kind text not null,
    outcome text not null,
    held_on date not null,
    json text not null,
    plain text not null,
    bigrams tsvector not null,
    morphemes tsvector not null,
    primary key (meeting, number)
);

create index decision_bigrams on public_edition.decision using gin (bigrams) with (gin_pending_list_limit = 1024);

create index decision_held on public_edition.decision (held_on desc, meeting, number);

create table public_edition.speech (
    meeting text not null,
    number int not null,
    committee text not null,
    year int not null,
    held_on date not null,
    json text not null,
    plain text not null,
    bigrams tsvector not null,
    morphemes tsvector not null,
    primary key (meeting, number)
);

create index speech_bigrams on public_edition.speech using gin (bigrams) with (gin_pending_list_limit = 1024);

create index speech_held on public_edition.speech (held_on desc, meeting, number);

-- Papers that are open: of all others the public's role finds nothing here.
create table public_edition.paper (
    meeting text not null,
    paper int not null,
    name text not null,
    media_type text not null,
    sha256 text not null,
    primary key (meeting, paper)
);

-- Read with the rights of its owner, who may read contents: so the public's role reaches those of open papers and no others.
create view public_edition.paper_content as
    select p.meeting, p.paper, p.name, p.media_type, c.content
    from public_edition.paper p join record.content c on c.digest = decode(p.sha256, 'hex');

grant usage on schema public_edition to sillok_public;

grant select on all tables in schema public_edition to sillok_public;
