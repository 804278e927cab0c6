-- revision 1: what became of the items, and the reckonings that it rests on
create table decision (
    meeting text not null,
    item int not null,
    position bigint not null,
    committee text not null,
    committee_name text not null,
    year int not null,
    number_year int,
    ordinal int,
    meeting_kind text not null,
    basis text not null,
    held_on date not null,
    kind text not null,
    title text not null,
    sponsor text,
    earlier_meeting text,
    earlier_item int,
    outcome text not null,
    at text,
    question int,
    motion text,
    method text,
    in_favour int,
    against int,
    abstained int,
    invalid int,
    amendment text,
    conditions text[] not null,
    reason text,
    advice text[] not null,
    advice_opinions text[] not null,
    quorum boolean,
    quorum_without_proxies boolean,
    said text not null,
    plain text not null,
    bigrams tsvector not null,
    morphemes tsvector not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, item, known_from)
);

create index decision_bigrams on decision using gin (bigrams) with (gin_pending_list_limit = 1024);

create index decision_held on decision (held_on desc, meeting, item);

create index decision_committee on decision (committee, year);

create index decision_sponsor on decision (sponsor) where sponsor is not null;

create table reckoning (
    meeting text not null,
    position bigint not null,
    subject text not null,
    item int,
    outcome text,
    at text,
    in_office int not null,
    present int not null,
    counted text[] not null,
    recused text[] not null,
    needed_to_open int not null,
    needed_to_decide int not null,
    quorum boolean not null,
    opening_article text not null,
    opening_text text not null,
    deciding_article text not null,
    deciding_text text not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);

create table without_proxy (
    meeting text not null,
    position bigint not null,
    number int not null,
    seats text[] not null,
    present int not null,
    needed_to_decide int not null,
    quorum boolean not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, number, known_from)
);
