-- revision 1: meetings, the course they took, their agenda and papers, signatures and corrections
create table meeting (
    meeting text not null,
    committee text not null,
    committee_name text not null,
    host_body text not null,
    year int not null,
    number_year int,
    ordinal int,
    kind text not null,
    basis text not null,
    title_as_printed text,
    held_on date not null,
    planned_start text not null,
    planned_end text,
    place text not null,
    notice_on date,
    urgency text,
    in_office int not null,
    secretary_name text,
    secretary_affiliation text,
    secretary_post text,
    secretary_sex text,
    minutes_basis text,
    state text not null,
    opened text,
    closed text,
    adopted_on date,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, known_from)
);

create index meeting_held on meeting (held_on desc, meeting);

create index meeting_committee on meeting (committee, year);

-- Opening, failure, chair, stages, recesses and close, in the order of the record.
create table course (
    meeting text not null,
    position bigint not null,
    act text not null,
    stage text,
    label text,
    lead text,
    seat text,
    name text,
    affiliation text,
    post text,
    sex text,
    capacity text,
    at text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);

create table agenda_item (
    meeting text not null,
    item int not null,
    kind text not null,
    title text not null,
    sponsor text,
    earlier_meeting text,
    earlier_item int,
    withdrawn text,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, item, known_from)
);

create index agenda_item_earlier on agenda_item (earlier_meeting, earlier_item) where earlier_meeting is not null;

create table paper (
    meeting text not null,
    paper int not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    items int[] not null,
    disclosure text not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, paper, known_from)
);

create table signature (
    meeting text not null,
    position bigint not null,
    speaker_kind text not null,
    seat text,
    name text,
    post text,
    label text,
    signed_on date not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);

create table correction (
    meeting text not null,
    position bigint not null,
    what text not null,
    number text not null,
    before text,
    after text,
    nature text,
    reason text not null,
    corrected_by text not null,
    known_from bigint not null,
    known_until bigint,
    primary key (meeting, position, known_from)
);
