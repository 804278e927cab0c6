-- revision 1: who was in office on the day of a meeting, who came and went, who watched, who stepped aside
create table office (
    meeting text not null,
    number int not null,
    seat text not null,
    kind text not null,
    role text not null,
    council_member boolean not null,
    name text not null,
    affiliation text,
    post text,
    sex text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, number, known_from)
);

-- One row each for coming, leaving, and a correction of both, which replaces what was said of the seat before.
create table presence (
    meeting text not null,
    position bigint not null,
    seat text not null,
    act text not null,
    attended boolean not null,
    manner text,
    proxy_name text,
    proxy_post text,
    proxy_authority text,
    proxy_seat_inferred boolean,
    proxy_as_printed text,
    arrived text,
    departed text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);

create table observer (
    meeting text not null,
    observer int not null,
    name text,
    affiliation text,
    post text,
    count int not null,
    at text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, observer, known_from)
);

create table recusal (
    meeting text not null,
    seat text not null,
    item int not null,
    name text not null,
    ground text not null,
    reason text not null,
    at text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, seat, item, known_from)
);
