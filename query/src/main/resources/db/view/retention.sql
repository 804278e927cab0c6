-- revision 1: schedules, and how each record is kept: class, transfer, freezes, appraisal
create table scheduled_class (
    schedule text not null,
    code text not null,
    holds_from date not null,
    path text[] not null,
    period text,
    authority text not null,
    known_from bigint not null,
    known_until bigint,
    primary key (schedule, code, holds_from, known_from)
);

create table custody (
    meeting text not null,
    schedule text,
    code text,
    class_path text[] not null,
    period text,
    complete_on date,
    kept_from date,
    kept_until date,
    appraisal_from date,
    transfer text not null,
    offers int not null,
    freezes int not null,
    heard text,
    disposition text,
    decided_on date,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, known_from)
);

create index custody_appraisal on custody (appraisal_from) where appraisal_from is not null;

create index custody_period on custody (kept_until) where kept_until is not null;

create table custody_offer (
    meeting text not null,
    offer int not null,
    papers int not null,
    by_name text not null,
    by_post text,
    offered_on date not null,
    defects text[] not null,
    defect_papers int[] not null,
    counted int,
    inspector_name text,
    inspector_post text,
    inspected_on date,
    remarks text[] not null,
    ender_name text,
    ender_post text,
    ended_on date,
    returned text,
    inventory text,
    copy text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, offer, known_from)
);

create table custody_freeze (
    meeting text not null,
    number int not null,
    reason text not null,
    authority text not null,
    by_name text not null,
    by_post text,
    frozen_on date not null,
    lifted_reason text,
    lifted_authority text,
    lifter_name text,
    lifter_post text,
    lifted_on date,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, number, known_from)
);

create table custody_opinion (
    meeting text not null,
    appraisal int not null,
    voice text not null,
    disposition text not null,
    reason text,
    board_meeting text,
    board_item int,
    extended_to text,
    again_on date,
    by_name text not null,
    by_post text,
    stated_on date not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, appraisal, voice, known_from)
);
