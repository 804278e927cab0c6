-- revision 1: what is to be done after meetings
create table follow_up (
    meeting text not null,
    follow_up int not null,
    committee text not null,
    kind text not null,
    text text not null,
    who text,
    due text,
    due_on date,
    opinions int[] not null,
    state text not null,
    ending text,
    ended text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, follow_up, known_from)
);

create index follow_up_due on follow_up (state, due_on);
