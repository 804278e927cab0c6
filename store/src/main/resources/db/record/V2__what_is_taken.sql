-- What may be taken once among all streams. It follows from the events and is written with them; it is no record itself.

create extension if not exists btree_gist;

create table record.meeting_number (
    committee text     collate "C" not null,
    year      smallint not null,
    kind      text     collate "C" not null,
    ordinal   integer  not null,
    meeting   text     collate "C" not null,
    constraint a_meeting_number_is_never_used_twice primary key (committee, year, kind, ordinal)
);

create trigger only_added_to before update or delete or truncate on record.meeting_number
    for each statement execute function record.refuse_change();
alter table record.meeting_number enable always trigger only_added_to;

create table record.committee_name (
    committee text      collate "C" not null,
    name      text      collate "C" not null,
    held      daterange not null,
    constraint a_committee_name_is_unique_on_a_date exclude using gist (name with =, held with &&)
);

create index committee_name_committee on record.committee_name (committee);

grant select, insert on record.meeting_number to sillok_recorder;
grant select, insert, update (held) on record.committee_name to sillok_recorder;
