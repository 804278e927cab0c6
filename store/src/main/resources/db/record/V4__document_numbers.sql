-- Which numbers registered documents have taken. It follows from the events and is written with them; it is no record itself.

create table record.document_number (
    department text     collate "C" not null,
    year       smallint not null,
    serial     integer  not null,
    stream     text     collate "C" not null,
    constraint a_document_number_is_never_used_twice primary key (department, year, serial)
);

create trigger only_added_to before update or delete or truncate on record.document_number
    for each statement execute function record.refuse_change();
alter table record.document_number enable always trigger only_added_to;

grant select, insert on record.document_number to sillok_recorder;
