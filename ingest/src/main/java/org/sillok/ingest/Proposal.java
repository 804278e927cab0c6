package org.sillok.ingest;

import java.util.List;

/** The orders that would record what a source says, in the order in which they must be given. A person confirms them. */
public record Proposal(List<Step> steps) {

    public Proposal {
        steps = List.copyOf(steps);
    }
}
