-- revision 1: rules broken, and rules that cannot be checked
create table irregularity (
    meeting text not null,
    position bigint not null,
    committee text not null,
    rule text not null,
    finding text not null,
    subject text not null,
    subject_id text not null,
    because_names text[] not null,
    because_values text[] not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);

create index irregularity_position on irregularity (position);
