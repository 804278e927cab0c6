-- Who may sign in, and how they did. No part of the record: nothing here is an act of a committee. Of every secret only a
-- digest is kept, and an account is never removed, for the record names who acted.

create table account.account (
    name       text collate "C" primary key check (name = normalize(name) and length(name) between 1 and 64),
    -- Null until somebody has chosen a password by a link, and where they sign in elsewhere.
    hash       text,
    roles      text[]      not null,
    -- Null for all committees.
    committees text[],
    locked     boolean     not null default false,
    -- The digest of the line of the accounts file that this account was last entered from; null where there is none.
    entered    text,
    made_at    timestamptz not null default now()
);

-- Two names that differ in capitals alone are told apart by no reader.
create unique index a_name_is_one_whatever_its_capitals on account.account (lower(name));

-- Where somebody signs in elsewhere, by what they are known there.
create table account.identity (
    issuer  text        not null,
    subject text        not null,
    account text        collate "C" not null references account.account,
    made_at timestamptz not null default now(),
    primary key (issuer, subject)
);

create index identity_account on account.identity (account);

-- Opened once, by whoever chooses a password; without an account, whoever becomes the first administrator.
create table account.link (
    token      bytea primary key check (octet_length(token) = 32),
    account    text collate "C" references account.account,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null
);

create index link_account on account.link (account);

-- Somebody who is signed in with a browser.
create table account.visit (
    token      bytea primary key check (octet_length(token) = 32),
    id         bigint generated always as identity unique,
    account    text        collate "C" not null references account.account,
    begun_at   timestamptz not null default now(),
    seen_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    address    text        not null,
    agent      text        not null
);

create index visit_account on account.visit (account);

-- A program that acts for somebody.
create table account.token (
    token      bytea primary key check (octet_length(token) = 32),
    id         bigint generated always as identity unique,
    account    text        collate "C" not null references account.account,
    label      text        not null check (length(label) between 1 and 100),
    roles      text[]      not null,
    committees text[],
    read_only  boolean     not null,
    made_at    timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked    boolean     not null default false
);

create index token_account on account.token (account);

-- How often a sign-in failed, by digests of whom it was tried for and from where; what was typed stands nowhere.
create table account.attempt (
    subject       bytea primary key check (octet_length(subject) = 32),
    failures      int         not null,
    last_at       timestamptz not null,
    refused_until timestamptz not null
);

-- From where an account has signed in before.
create table account.familiar (
    subject bytea primary key check (octet_length(subject) = 32),
    last_at timestamptz not null
);

-- What was done to accounts. Rows are added, never changed and never removed.
create table account.log (
    id      bigint generated always as identity primary key,
    at      timestamptz not null default clock_timestamp(),
    actor   text        not null,
    act     text        not null,
    account text        collate "C",
    detail  text
);

create index log_account on account.log (account, id);

create function account.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log of accounts is only added to: % is refused', lower(tg_op)
        using errcode = 'insufficient_privilege';
end
$$;

create trigger only_added_to before update or delete or truncate on account.log
    for each statement execute function account.refuse_change();

alter table account.log enable always trigger only_added_to;

grant usage on schema account to sillok_doorkeeper;
grant select, insert, update on account.account, account.token to sillok_doorkeeper;
grant select, insert, delete on account.identity, account.link to sillok_doorkeeper;
grant select, insert, update, delete on account.visit, account.attempt, account.familiar to sillok_doorkeeper;
grant select on account.log to sillok_doorkeeper;
-- Not id and at: the order and the clock are the store's.
grant insert (actor, act, account, detail) on account.log to sillok_doorkeeper;
