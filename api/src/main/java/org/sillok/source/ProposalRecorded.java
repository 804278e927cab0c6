package org.sillok.source;

/**
 * All that was proposed from a source stands in the record.
 *
 * @param proposal the digest of the proposal that was confirmed
 */
public record ProposalRecorded(String sha256, String proposal) implements SourceEvent {}
