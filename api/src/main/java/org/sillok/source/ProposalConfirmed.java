package org.sillok.source;

import org.jspecify.annotations.Nullable;

/**
 * Somebody takes over what is proposed from a source. From then on its orders are sent, however often that is cut off.
 *
 * @param ruleSet by which the source was read
 * @param proposal the digest of the proposal, under which it is kept
 * @param steps how many orders it has
 * @param findings how many findings the person was shown
 * @param committee that it is about; null where it is about none
 * @param meeting that it is about; null where it is about none
 */
public record ProposalConfirmed(
        String sha256,
        String ruleSet,
        String proposal,
        int steps,
        int findings,
        @Nullable String committee,
        @Nullable String meeting,
        String confirmedBy)
        implements SourceEvent {}
