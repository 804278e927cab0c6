-- revision 1: committees, their names, seats, holders and secretaries
create table committee (
    committee text not null,
    host_body text not null,
    legal_basis text not null,
    minutes_basis text,
    succeeds text,
    founded_on date not null,
    dissolved_on date,
    dissolution_reason text,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, known_from)
);

create table committee_name (
    committee text not null,
    since date not null,
    name text not null,
    reason text,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, since, known_from)
);

create table seat (
    committee text not null,
    seat text not null,
    kind text not null,
    council_member boolean not null,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, seat, known_from)
);

create table seat_role (
    committee text not null,
    seat text not null,
    role text not null,
    since date,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, seat, known_from)
);

-- Who sat down, and who got up: a seat's holders are told from both.
create table seat_holder (
    committee text not null,
    seat text not null,
    name text not null,
    affiliation text,
    post text,
    sex text,
    since date,
    last_day date,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, seat, known_from)
);

create table seat_vacancy (
    committee text not null,
    seat text not null,
    since date not null,
    reason text not null,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, seat, known_from)
);

create table secretary (
    committee text not null,
    since date not null,
    name text not null,
    affiliation text,
    post text,
    sex text,
    known_from bigint not null,
    known_until bigint,
    primary key (committee, since, known_from)
);
