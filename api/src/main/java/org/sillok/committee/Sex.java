package org.sillok.committee;

/** As the roster states it; the law counts it for the balance of appointed members. */
public enum Sex {
    FEMALE,
    MALE
}
