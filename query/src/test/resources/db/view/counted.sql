create table counted (
    stream text not null,
    total int not null,
    note text,
    known_from bigint not null,
    known_until bigint,
    primary key (stream, known_from)
);

create index counted_note on counted (note)
