-- Who read what of the record that is not public, and who was refused (Records decree, art. 28(3)). Rows are added, never
-- changed and never removed. What was read stands nowhere here, only its address.

create table record.access (
    id        bigint generated always as identity primary key,
    -- The clock of the server that answered; noted_at is the store's, and tells how late it was written down.
    at        timestamptz not null,
    noted_at  timestamptz not null default clock_timestamp(),
    outcome   text        not null,
    -- Null where nobody had shown who they are; of a refused sign-in the account that was tried, where there is one.
    account   text        collate "C",
    roles     text        not null,
    -- The visit of a browser, or the token of a program; neither where a password came with the request.
    visit     bigint,
    token     bigint,
    method    text        not null,
    route     text,
    path      text        not null,
    query     text,
    meeting   text        collate "C",
    committee text        collate "C",
    -- Of somebody signed in the address, of anybody else only its network.
    address   text        not null,
    constraint an_access_is_short check (octet_length(path) <= 1000 and octet_length(query) <= 4000
        and octet_length(account) <= 300 and octet_length(address) <= 100)
);

create index access_account on record.access (account, id);
create index access_meeting on record.access (meeting, id) where meeting is not null;
create index access_refused on record.access (outcome, id) where outcome <> 'GIVEN';
create index access_at on record.access using brin (at);

create trigger only_added_to before update or delete or truncate on record.access
    for each statement execute function record.refuse_change();
alter table record.access enable always trigger only_added_to;

grant usage on schema record to sillok_watch;
grant select on record.access to sillok_watch;
-- Not id and noted_at: the order and that clock are the store's.
grant insert (at, outcome, account, roles, visit, token, method, route, path, query, meeting, committee, address)
    on record.access to sillok_watch;
