package org.sillok.acceptance.architecture.broken.benchmark;

/** A benchmark that the server knows. */
public record Race() {}
