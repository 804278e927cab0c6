package org.sillok.source;

import org.sillok.record.Given;

/** Note that every order of the confirmed proposal was carried out. */
public record FinishRecording(String sha256, String proposal) implements SourceCommand {

    public FinishRecording {
        sha256 = Given.sha256("sha256", sha256);
        proposal = Given.sha256("proposal", proposal);
    }
}
