-- What witnesses signed about checkpoints of ours: that they saw this tree, when, and that it had grown from what they saw
-- before. Rows are added, never changed; one of a witness for a checkpoint, the first that came.

create table record.cosignature (
    -- Nothing but what was signed here can be cosigned here.
    size     bigint not null references record.checkpoint (size),
    -- The witness's verifier key; that it may cosign here is a setting of the server that took it in.
    witness  text   collate "C" not null check (octet_length(witness) <= 1000),
    -- The signature as it stands below a note; the time that the witness states is in it.
    line     text   collate "C" not null check (octet_length(line) <= 1000 and line not like E'%\n%'),
    taken_at timestamptz not null default clock_timestamp(),
    primary key (size, witness)
);

create trigger only_added_to before update or delete or truncate on record.cosignature
    for each statement execute function record.refuse_change();
alter table record.cosignature enable always trigger only_added_to;

grant select on record.cosignature to sillok_recorder, sillok_viewer;
grant insert (size, witness, line) on record.cosignature to sillok_recorder;
