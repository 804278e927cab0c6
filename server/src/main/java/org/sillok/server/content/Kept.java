package org.sillok.server.content;

/**
 * Bytes that are kept now.
 *
 * @param sha256 their digest, 64 lower-case hexadecimal digits
 * @param size how many there are
 */
public record Kept(String sha256, long size) {}
