package org.sillok.meeting;

/** How the committee expressed itself. */
public enum VoteMethod {
    /** 이의 유무: nobody objected; there is no tally. */
    NO_OBJECTION,
    /** 거수. */
    SHOW_OF_HANDS,
    /** 기명. */
    ROLL_CALL,
    /** 무기명. */
    SECRET_BALLOT,
    /** 서면. */
    WRITTEN
}
