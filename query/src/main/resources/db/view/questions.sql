-- revision 1: the agenda as reported, questions put, votes taken
create table agenda_report (
    meeting text not null,
    position bigint not null,
    items int[] not null,
    speaker_kind text not null,
    seat text,
    name text,
    post text,
    label text,
    gist text not null,
    at text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);

create table question (
    meeting text not null,
    question int not null,
    position bigint not null,
    items int[] not null,
    motion text not null,
    at text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, question, known_from)
);

create table vote (
    meeting text not null,
    question int not null,
    position bigint not null,
    method text not null,
    in_favour int,
    against int,
    abstained int,
    invalid int,
    roll_seats text[] not null,
    roll_choices text[] not null,
    casting text,
    at text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, question, known_from)
);
