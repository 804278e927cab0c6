-- What was signed about the ledger. Rows are added, never changed: a checkpoint that was handed out is found again for ever.

-- The size is the key: whatever happens, no two checkpoints of one size can stand here.
create table record.checkpoint (
    size      bigint primary key check (size > 0),
    root      bytea  not null check (octet_length(root) = 32),
    note      text   collate "C" not null,
    signed_at timestamptz not null default clock_timestamp()
);

-- Which keys signed, the newest last. An older one stays, for what it signed is verified by it.
create table record.ledger_key (
    number    smallint generated always as identity primary key,
    verifier  text collate "C" not null unique,
    -- Its first checkpoint is larger than this.
    since     bigint not null check (since >= 0),
    added_at  timestamptz not null default clock_timestamp()
);

-- The root over each 256 digests of a level that are complete; the 256 of level 0 are leaves of the ledger itself, those of
-- a higher level are the roots of this table's level below. So a tile of any level is one range of one index.
create table record.tile (
    level smallint not null check (level between 0 and 7),
    index bigint   not null check (index >= 0),
    root  bytea    not null check (octet_length(root) = 32),
    primary key (level, index)
);

create trigger only_added_to before update or delete or truncate on record.checkpoint
    for each statement execute function record.refuse_change();
create trigger only_added_to before update or delete or truncate on record.ledger_key
    for each statement execute function record.refuse_change();
create trigger only_added_to before update or delete or truncate on record.tile
    for each statement execute function record.refuse_change();
alter table record.checkpoint enable always trigger only_added_to;
alter table record.ledger_key enable always trigger only_added_to;
alter table record.tile enable always trigger only_added_to;

grant select on record.checkpoint, record.ledger_key, record.tile to sillok_recorder, sillok_viewer;
grant insert (size, root, note) on record.checkpoint to sillok_recorder;
grant insert (verifier, since) on record.ledger_key to sillok_recorder;
grant insert on record.tile to sillok_recorder;
