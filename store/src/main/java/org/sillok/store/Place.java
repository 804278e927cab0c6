package org.sillok.store;

/** Where an event stands in its stream. */
record Place(String stream, long sequence) {}
