package org.sillok.server.account;

/** What is done to an account, and logged. */
public enum Deed {
    ACCOUNT_ENTERED,
    ACCOUNT_WITHDRAWN,
    ACCOUNT_MADE,
    RIGHTS_GRANTED,
    LOCKED,
    UNLOCKED,
    LINK_MADE,
    LINK_USED,
    PASSWORD_CHANGED,
    SIGNED_IN,
    SIGNED_OUT,
    VISIT_ENDED,
    TOKEN_MADE,
    TOKEN_REVOKED,
    IDENTITY_LINKED,
    IDENTITY_REMOVED,
    IDENTITY_REFUSED
}
