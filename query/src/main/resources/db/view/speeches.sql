-- revision 1: what was said; plain, bigrams and morphemes are for finding it. A row that fits a page is not
-- compressed, which would cost a rebuild more than all else.
create table speech (
    meeting text not null,
    opinion int not null,
    position bigint not null,
    speaker_kind text not null,
    seat text,
    name text,
    post text,
    label text,
    kind text not null,
    items int[] not null,
    at text,
    corrected boolean not null,
    text text not null,
    plain text not null,
    bigrams tsvector not null,
    morphemes tsvector not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, opinion, known_from)
) with (toast_tuple_target = 8160);

create index speech_bigrams on speech using gin (bigrams) with (gin_pending_list_limit = 1024);
