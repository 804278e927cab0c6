package org.sillok.meeting;

/** Why a member steps aside. */
public enum RecusalGround {
    /** 제척: the law excludes the member. */
    EXCLUDED,
    /** 기피: a party challenged the member. */
    CHALLENGED,
    /** 회피: the member withdrew. */
    WITHDREW
}
