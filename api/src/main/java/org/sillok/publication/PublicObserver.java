package org.sillok.publication;

/** Who attended without a seat (배석), alone or as one of several of one description. */
public record PublicObserver(PublicPerson who, int count) {}
