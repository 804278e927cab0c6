package org.sillok.retention;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** How is the record of a meeting kept, and what was decided on it? The answer is a {@link CustodySheet}. */
public record ReadCustody(String meetingId, @Nullable Long asOf) implements Question {}
