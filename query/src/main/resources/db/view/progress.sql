-- Where the views stand. It lives beside them, so that a schema and its position are one.
create table progress (
    one boolean primary key default true check (one),
    position bigint not null,
    shape text not null,
    moved_at timestamptz not null default clock_timestamp()
);

-- Facts that a view could not take, and the later facts of the same meeting that wait behind them (cause is null).
create table dead_letter (
    position bigint primary key,
    stream text not null,
    sequence bigint not null,
    type text not null,
    cause text,
    tries int not null default 1,
    parked_at timestamptz not null default clock_timestamp()
);

create index dead_letter_stream on dead_letter (stream, position);

-- Whether a row was known at a position; a function that the planner writes out in place.
create function known(known_from bigint, known_until bigint, at bigint) returns boolean language sql immutable
    return known_from <= at and (known_until is null or known_until > at);
