-- The one way in which content leaves the record: a disposal that stands in the record itself. What is erased is payload, salt
-- and metadata of the events that it names, and the documents that no other record names; rows, places and leaves stay.

-- Of an event that was erased: the two digests that its leaf commits to, that over salt and payload and that over the metadata,
-- and the event that disposed of it.
create table record.disposal (
    event       bigint primary key,
    content     bytea  not null check (octet_length(content) = 32),
    metadata    bytea  not null check (octet_length(metadata) = 32),
    act         bigint not null,
    disposed_at timestamptz not null default clock_timestamp()
);

create index disposal_act on record.disposal (act);

-- There are few of them, and whoever carries them out looks for them again and again.
create index event_disposing on record.event (id) where type = 'RecordDisposed';

-- Which documents were erased. The same one may come in again with another record, and go again.
create table record.disposed_content (
    digest      bytea  not null check (octet_length(digest) = 32),
    act         bigint not null,
    disposed_at timestamptz not null default clock_timestamp(),
    primary key (digest, act)
);

create trigger only_added_to before update or delete or truncate on record.disposal
    for each statement execute function record.refuse_change();
create trigger only_added_to before update or delete or truncate on record.disposed_content
    for each statement execute function record.refuse_change();
alter table record.disposal enable always trigger only_added_to;
alter table record.disposed_content enable always trigger only_added_to;

grant select on record.disposal, record.disposed_content to sillok_recorder, sillok_viewer;

-- An erased event has neither; nobody inserts one.
alter table record.event drop constraint event_salt_check;
alter table record.event add constraint event_salt_check
    check (octet_length(salt) = 32 or (octet_length(salt) = 0 and octet_length(payload) = 0 and octet_length(metadata) = 0));

create function record.refuse_erased() returns trigger language plpgsql as $$
begin
    raise exception 'an event is recorded with its content' using errcode = 'check_violation';
end
$$;

create trigger whole before insert on record.event
    for each row when (octet_length(new.salt) = 0) execute function record.refuse_erased();
alter table record.event enable always trigger whole;

-- Apart from the leaf's arithmetic, which the planner would not write out in place if it held a query.
create function record.disposed(event_id bigint) returns record.disposal language sql stable parallel safe
    return (select d from record.disposal d where d.event = event_id);

create function record.content_digest(event record.event) returns bytea language sql stable parallel safe
    return case when octet_length(event.salt) = 0 then (record.disposed(event.id)).content
        else sha256(event.salt || event.payload) end;

create function record.metadata_digest(event record.event) returns bytea language sql stable parallel safe
    return case when octet_length(event.salt) = 0 then (record.disposed(event.id)).metadata
        else sha256(event.metadata) end;

create or replace function record.leaf(place bigint, event record.event) returns bytea language sql stable parallel safe
    return sha256('\x00'::bytea
        || record.field('sillok-entry-1'::bytea)
        || record.field(int8send(place))
        || record.field(uuid_send(event.event_id))
        || record.field(convert_to(event.stream, 'UTF8'))
        || record.field(int8send(event.sequence))
        || record.field(int8send((extract(epoch from event.recorded_at) * 1000000)::bigint))
        || record.field(convert_to(event.type, 'UTF8'))
        || record.field(convert_to(event.revision, 'UTF8'))
        || record.field(record.content_digest(event))
        || record.field(record.metadata_digest(event)));

-- The streams that a disposal names, each with how many of its events.
create function record.disposed_streams(act bigint) returns table (stream text, events bigint)
language sql stable as $$
    select named ->> 'stream', (named ->> 'events')::bigint
    from record.event e, jsonb_array_elements(convert_from(e.payload, 'UTF8')::jsonb -> 'streams') named
    where e.id = act and e.type = 'RecordDisposed'
$$;

-- A row here is a licence to erase: nobody writes one, the owner neither, but for an event that a disposal names.
create function record.refuse_unnamed() returns trigger language plpgsql as $$
begin
    if not exists (
        select from record.event e join record.disposed_streams(new.act) named on named.stream = e.stream
        where e.id = new.event and e.sequence < named.events
            and new.content = sha256(e.salt || e.payload) and new.metadata = sha256(e.metadata)
            and octet_length(e.salt) = 32)
    then
        raise exception 'event % is named by no disposal', new.event using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger only_what_is_named before insert on record.disposal
    for each row execute function record.refuse_unnamed();
alter table record.disposal enable always trigger only_what_is_named;

-- Exactly one change of an event passes: payload, salt and metadata become empty where the disposal stands, and all else is as it was.
create function record.refuse_change_but_erasure() returns trigger language plpgsql as $$
declare
    kept record.event := old;
begin
    kept.payload := ''::bytea;
    kept.salt := ''::bytea;
    kept.metadata := ''::bytea;
    if new is distinct from kept or not exists (
        select from record.disposal d
        where d.event = old.id and d.content = sha256(old.salt || old.payload) and d.metadata = sha256(old.metadata))
    then
        raise exception 'the record is only added to: update of record.event is refused'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

drop trigger only_added_to on record.event;
create trigger only_added_to before delete or truncate on record.event
    for each statement execute function record.refuse_change();
create trigger only_erased before update on record.event
    for each row execute function record.refuse_change_but_erasure();
alter table record.event enable always trigger only_added_to;
alter table record.event enable always trigger only_erased;

create function record.refuse_removal_but_disposal() returns trigger language plpgsql as $$
begin
    if not exists (
        select from record.disposed_content d where d.digest = old.digest and d.disposed_at >= old.kept_at)
    then
        raise exception 'the record is only added to: delete of record.content is refused'
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

drop trigger only_added_to on record.content;
create trigger only_added_to before update or truncate on record.content
    for each statement execute function record.refuse_change();
create trigger only_disposed before delete on record.content
    for each row execute function record.refuse_removal_but_disposal();
alter table record.content enable always trigger only_added_to;
alter table record.content enable always trigger only_disposed;

create function record.refuse_kept_document() returns trigger language plpgsql as $$
begin
    if not exists (
        select from record.event e, jsonb_array_elements_text(convert_from(e.payload, 'UTF8')::jsonb -> 'contents') named
        where e.id = new.act and e.type = 'RecordDisposed' and named = encode(new.digest, 'hex'))
    then
        raise exception 'document % is named by no disposal', encode(new.digest, 'hex')
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end
$$;

create trigger only_what_is_named before insert on record.disposed_content
    for each row execute function record.refuse_kept_document();
alter table record.disposed_content enable always trigger only_what_is_named;

-- Whether an event of another record names a document, which then stays. A committee's own events do not count: that it was
-- founded by a report does not keep the report.
create function record.named_elsewhere(document text, act bigint) returns boolean language sql stable as $$
    select exists (
        select from record.event e
        where (position(convert_to(document, 'UTF8') in e.payload || e.metadata) > 0
                or position(convert_to(upper(document), 'UTF8') in e.payload || e.metadata) > 0)
            and octet_length(e.payload) > 0
            and e.type <> 'RecordDisposed'
            and e.stream not in (select named.stream from record.disposed_streams(act) named)
            and not exists (
                select from record.event f where f.stream = e.stream and f.sequence = 0 and f.type = 'CommitteeFounded'))
$$;

-- Erases what one disposal names, in one transaction; done twice it finds nothing left. It refuses where the record does not
-- hold that disposal with its place in the ledger, the decision before it, and no freeze, and where a stream that it names
-- is not of that record or holds more or fewer events.
create function record.dispose(disposing uuid) returns bigint language plpgsql security definer
set search_path = pg_catalog, pg_temp as $$
declare
    act record.event;
    meeting text;
    expected bigint;
    found_events bigint;
    erased bigint;
begin
    select e.* into act from record.event e join record.ledger l on l.event = e.id
        where e.event_id = disposing and e.type = 'RecordDisposed';
    if not found then
        raise exception 'no disposal % has a place in the record', disposing using errcode = 'no_data_found';
    end if;
    perform pg_advisory_xact_lock(1397312332, hashtext(act.stream));
    meeting := convert_from(act.payload, 'UTF8')::jsonb ->> 'meetingId';
    if act.stream <> 'retention/' || meeting or not record.may_be_disposed_of(act) then
        raise exception 'disposal % follows no decision to dispose of it, or a freeze stands', disposing
            using errcode = 'insufficient_privilege';
    end if;
    if exists (select from record.disposed_streams(act.id) named
        where named.stream not in (meeting, 'report/' || meeting, 'disclosure/' || meeting)
            and not record.was_source_of(named.stream, meeting))
    then
        raise exception 'disposal % names a stream of another record', disposing using errcode = 'insufficient_privilege';
    end if;
    select coalesce(sum(named.events), 0) into expected from record.disposed_streams(act.id) named;
    select count(*) into found_events
        from record.event e join record.disposed_streams(act.id) named on named.stream = e.stream
            join record.ledger l on l.event = e.id
        where e.sequence < named.events;
    if found_events <> expected then
        raise exception 'disposal % names % events, and % have a place', disposing, expected, found_events
            using errcode = 'no_data_found';
    end if;
    insert into record.disposal (event, content, metadata, act)
        select e.id, sha256(e.salt || e.payload), sha256(e.metadata), act.id
        from record.event e join record.disposed_streams(act.id) named on named.stream = e.stream
        where e.sequence < named.events and octet_length(e.salt) = 32;
    update record.event e set payload = ''::bytea, salt = ''::bytea, metadata = ''::bytea
        from record.disposal d where d.act = act.id and d.event = e.id and octet_length(e.salt) = 32;
    get diagnostics erased = row_count;
    insert into record.disposed_content (digest, act)
        select decode(named, 'hex'), act.id
        from jsonb_array_elements_text(convert_from(act.payload, 'UTF8')::jsonb -> 'contents') named
        where not record.named_elsewhere(named, act.id)
        on conflict do nothing;
    delete from record.content c using record.disposed_content d
        where d.act = act.id and d.digest = c.digest and d.disposed_at >= c.kept_at;
    return erased;
end
$$;

-- Whether a document was taken over for that meeting and no other; one whose stream is erased already was.
create function record.was_source_of(source text, meeting text) returns boolean language sql stable as $$
    select source like 'source/%' and not exists (
        select from record.event e
        where e.stream = source and e.type = 'ProposalConfirmed' and octet_length(e.payload) > 0
            and convert_from(e.payload, 'UTF8')::jsonb ->> 'meeting' is distinct from meeting)
$$;

-- Decided for good, and no freeze behind which the decision would have to wait.
create function record.may_be_disposed_of(act record.event) returns boolean language sql stable as $$
    select exists (
            select from record.event e
            where e.stream = act.stream and e.sequence < act.sequence and e.type = 'DispositionDecided'
                and convert_from(e.payload, 'UTF8')::jsonb ->> 'disposition' = 'DISPOSE')
        and (select count(*) filter (where e.type = 'RecordFrozen') = count(*) filter (where e.type = 'RecordUnfrozen')
            from record.event e where e.stream = act.stream)
$$;

revoke all on function record.dispose(uuid) from public;
grant usage on schema record to sillok_disposer;
grant execute on function record.dispose(uuid) to sillok_disposer;
