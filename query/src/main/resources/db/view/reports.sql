-- revision 1: the drafts of reports, their approval lines, and what was registered
create table report (
    meeting text not null,
    draft int not null,
    committee text not null,
    basis text not null,
    state text not null,
    reason text,
    title text not null,
    overview text,
    department text,
    drafted_on date,
    line_printed text,
    return_post text,
    return_name text,
    return_reason text,
    return_on date,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, draft, known_from)
);

create table report_annex (
    meeting text not null,
    draft int not null,
    annex int not null,
    kind text not null,
    title text not null,
    copies int,
    separate boolean not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, draft, annex, known_from)
);

create table report_step (
    meeting text not null,
    draft int not null,
    step text not null,
    place int not null,
    post text,
    name text,
    state text not null,
    signed_on date,
    on_printed text,
    dissent text,
    reason text,
    capacity text,
    in_place_of_post text,
    in_place_of_name text,
    ground text,
    content text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, draft, step, place, known_from)
);

create table report_registration (
    meeting text not null,
    draft int not null,
    department text,
    serial int,
    management_number text,
    class_path text[] not null,
    retention text,
    produced_on date,
    labels text[] not null,
    label_values text[] not null,
    file_names text[] not null,
    file_openness text[] not null,
    file_sizes text[] not null,
    complete_on date,
    retained_from date,
    retained_until date,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, draft, known_from)
);
