package org.sillok.publication;

/** A committee of which something is public. */
public record PublicCommittee(String committee, String name) {}
