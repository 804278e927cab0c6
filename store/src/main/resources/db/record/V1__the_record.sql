-- The record: what was recorded, and in which order. Rows are added, never changed and never removed.

create table record.event (
    id           bigint generated always as identity primary key,
    event_id     uuid     not null,
    stream       text     collate "C" not null,
    sequence     bigint   not null check (sequence >= 0),
    type         text     collate "C" not null,
    revision     text     collate "C" not null,
    payload      bytea    not null,
    metadata     bytea    not null,
    salt         bytea    not null check (octet_length(salt) = 32),
    request      uuid     not null,
    request_part smallint not null check (request_part >= 0),
    recorded_at  timestamptz not null default clock_timestamp(),
    xid          xid8     not null default pg_current_xact_id(),
    -- An entry of the ledger is under 64 KiB, whatever stands in these three.
    constraint names_are_short check (octet_length(stream) between 1 and 200
        and octet_length(type) between 1 and 100
        and octet_length(revision) between 1 and 20),
    -- The request comes first: indexes are checked in the order of their creation, and a repeated request is to be
    -- known as such rather than as a conflict.
    constraint a_request_is_recorded_once unique (request, request_part),
    constraint a_stream_has_one_event_at_a_sequence unique (stream, sequence)
);

-- By this the sequencer finds the rows that have become visible since its last pass.
create index event_xid on record.event (xid);

-- The order of the record. No foreign key: it would lock and so rewrite each event's row as it is sequenced, and the
-- sequencer, the only writer, takes the number from the row itself.
create table record.ledger (
    position bigint primary key check (position >= 0),
    event    bigint not null unique,
    leaf     bytea  not null check (octet_length(leaf) = 32)
);

-- One row for each pass of the sequencer that found something: the snapshot it saw is where the next pass begins.
-- Rows are added rather than one row updated, since a transaction held open keeps dead versions of a row from being
-- cleared away, and each pass would have to walk past all of them.
create table record.pass (
    id        bigint generated always as identity primary key,
    last      bigint      not null check (last >= -1),
    seen      pg_snapshot not null,
    cluster   bigint      not null,
    passed_at timestamptz not null
);

create index pass_passed_at on record.pass (passed_at, id);

create function record.field(content bytea) returns bytea language sql immutable parallel safe
    return int4send(octet_length(content)) || content;

-- org.sillok.ledger.Entry in SQL; a test holds the two together.
create function record.leaf(place bigint, event record.event) returns bytea language sql stable parallel safe
    return sha256('\x00'::bytea
        || record.field('sillok-entry-1'::bytea)
        || record.field(int8send(place))
        || record.field(uuid_send(event.event_id))
        || record.field(convert_to(event.stream, 'UTF8'))
        || record.field(int8send(event.sequence))
        || record.field(int8send((extract(epoch from event.recorded_at) * 1000000)::bigint))
        || record.field(convert_to(event.type, 'UTF8'))
        || record.field(convert_to(event.revision, 'UTF8'))
        || record.field(sha256(event.salt || event.payload))
        || record.field(sha256(event.metadata)));

create function record.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the record is only added to: % of %.% is refused', lower(tg_op), tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger only_added_to before update or delete or truncate on record.event
    for each statement execute function record.refuse_change();
create trigger only_added_to before update or delete or truncate on record.ledger
    for each statement execute function record.refuse_change();
create trigger only_added_to before update or delete or truncate on record.pass
    for each statement execute function record.refuse_change();

-- Always: also for a session that plays a replica's part, which would switch ordinary triggers off.
alter table record.event enable always trigger only_added_to;
alter table record.ledger enable always trigger only_added_to;
alter table record.pass enable always trigger only_added_to;

grant usage on schema record to sillok_recorder, sillok_viewer;
grant select on record.event, record.ledger, record.pass to sillok_recorder, sillok_viewer;
-- Not id, recorded_at and xid: the clock and the order are the store's, not the writer's.
grant insert (event_id, stream, sequence, type, revision, payload, metadata, salt, request, request_part)
    on record.event to sillok_recorder;
grant insert on record.ledger to sillok_recorder;
grant insert (last, seen, cluster, passed_at) on record.pass to sillok_recorder;
