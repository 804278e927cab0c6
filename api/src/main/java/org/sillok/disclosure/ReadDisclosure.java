package org.sillok.disclosure;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** Asks what was decided on the disclosure of a meeting; answered with a {@link DisclosureSheet}. */
public record ReadDisclosure(String meetingId, @Nullable Long asOf) implements Question {}
