package org.sillok.disclosure;

import org.sillok.record.Order;

/** What can be asked of the disclosure of a meeting. */
public sealed interface DisclosureCommand extends Order permits DecideDisclosure {

    String meetingId();

    @Override
    default String target() {
        return Disclosures.of(meetingId());
    }
}
