-- revision 3: every event, who recorded it and when; its payload stays where it is, in the record
create table trail (
    position bigint not null,
    stream text not null,
    sequence bigint not null,
    event_id text not null,
    type text not null,
    revision text not null,
    occurred text,
    recorded_at timestamptz not null,
    actor text not null,
    role text not null,
    request text not null,
    cause text,
    basis text,
    source text,
    span text,
    rule_set text,
    confirmed_by text,
    meeting text,
    people text[] not null,
    items int[] not null,
    known_from bigint not null,
    known_until bigint,
    primary key (position, known_from)
);

create index trail_event on trail (event_id);

create index trail_stream on trail (stream, sequence);

create index trail_actor on trail (actor, position);

create index trail_type on trail (type, position);

create index trail_source on trail (source, position) where source is not null;

create index trail_recorded on trail (recorded_at, position);

create index trail_meeting on trail (meeting, position) where meeting is not null;

create index trail_request on trail (request, position);

create index trail_cause on trail (cause, position) where cause is not null;
