-- Whole documents, under the digests by which events name them. Rows are added, never changed and never removed.

create table record.content (
    digest  bytea primary key,
    content bytea not null,
    kept_at timestamptz not null default clock_timestamp(),
    constraint a_content_bears_its_own_digest check (digest = sha256(content))
);

-- Documents are compressed already, or short: what is stored plainly is read in parts and at once.
alter table record.content alter column content set storage external;

create trigger only_added_to before update or delete or truncate on record.content
    for each statement execute function record.refuse_change();
alter table record.content enable always trigger only_added_to;

grant select on record.content to sillok_recorder, sillok_viewer;
-- Not kept_at: the clock is the store's, not the writer's.
grant insert (digest, content) on record.content to sillok_recorder;
