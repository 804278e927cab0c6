package org.sillok.ingest.decode;

/**
 * The text of a source.
 *
 * @param charset as it was found to be: UTF-8 or MS949
 */
public record Decoded(String mediaType, String charset, String text) {}
