-- revision 1: the forms that belong to reports; a form is one row, since it is filled in as a whole
create table report_checklist (
    meeting text not null,
    form text not null,
    version text,
    numbers int[] not null,
    titles text[] not null,
    questions text[] not null,
    answers text[] not null,
    remarks text[] not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, known_from)
);

create table report_expenses (
    meeting text not null,
    purposes text[] not null,
    occasions text[] not null,
    claim_each bigint[] not null,
    claim_counts int[] not null,
    claim_won bigint[] not null,
    labels text[] not null,
    other_each bigint[] not null,
    other_counts int[] not null,
    units text[] not null,
    other_won bigint[] not null,
    other_remarks text[] not null,
    stated_allowances bigint,
    stated_others bigint,
    stated_total bigint,
    budget_path text[] not null,
    execution text[] not null,
    remarks text[] not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, known_from)
);
