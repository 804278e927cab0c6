package org.sillok.disclosure;

import org.sillok.record.Fact;

/** What happened to the disclosure of a meeting. */
public sealed interface DisclosureEvent extends Fact permits DisclosureDecided, DisclosureIrregularityFound {

    String meetingId();

    @Override
    default String stream() {
        return Disclosures.of(meetingId());
    }
}
