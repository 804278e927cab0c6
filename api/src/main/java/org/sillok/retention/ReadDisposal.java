package org.sillok.retention;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What became of a record that was disposed of? The answer is a {@link DisposalSheet}. */
public record ReadDisposal(String meetingId, @Nullable Long asOf) implements Question {}
