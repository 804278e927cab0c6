-- revision 1: what was decided on disclosure, part by part
create table disclosure (
    meeting text not null,
    decision int not null,
    committee text not null,
    part text not null,
    number int,
    begins int,
    ends int,
    seat text,
    name text,
    level text not null,
    grounds text[] not null,
    reason text,
    decider text,
    decided_on date,
    review_by date,
    end_condition text,
    ends_on date,
    basis text not null,
    replaced_by int,
    questioned boolean not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, decision, known_from)
);

create index disclosure_due on disclosure (least(review_by, ends_on)) where level <> 'OPEN';

create table disclosed_part (
    meeting text not null,
    part text not null,
    decision int not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, part, known_from)
);
