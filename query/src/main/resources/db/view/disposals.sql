-- revision 1: what stays of records that were disposed of
create table disposal (
    meeting text not null,
    committee text not null,
    committee_name text not null,
    number_year int,
    ordinal int,
    kind text not null,
    held_on date not null,
    position bigint not null,
    appraisal int not null,
    board_meeting text not null,
    board_item int not null,
    streams text[] not null,
    counts bigint[] not null,
    events bigint not null,
    contents text[] not null,
    manner text,
    by_name text not null,
    by_post text,
    disposed_on date not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, known_from)
);

create index disposal_committee on disposal (committee, position);
