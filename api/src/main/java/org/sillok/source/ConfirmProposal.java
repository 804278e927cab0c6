package org.sillok.source;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * Take over what is proposed from a source, as a person has seen it.
 *
 * @param ruleSet by which the source was read
 * @param proposal the digest of the proposal, which is kept
 * @param steps how many orders it has
 * @param findings how many findings the person was shown
 * @param committee that it is about; null where it is about none
 * @param meeting that it is about; null where it is about none
 */
public record ConfirmProposal(
        String sha256,
        String ruleSet,
        String proposal,
        int steps,
        int findings,
        @Nullable String committee,
        @Nullable String meeting,
        String confirmedBy)
        implements SourceCommand {

    public ConfirmProposal {
        sha256 = Given.sha256("sha256", sha256);
        Given.text("ruleSet", ruleSet, Given.LINE);
        proposal = Given.sha256("proposal", proposal);
        Given.within("steps", steps, 1, Integer.MAX_VALUE);
        Given.within("findings", findings, 0, Integer.MAX_VALUE);
        Given.optional("committee", committee, Given.LINE);
        Given.optional("meeting", meeting, Given.LINE);
        Given.text("confirmedBy", confirmedBy, Given.LINE);
    }
}
