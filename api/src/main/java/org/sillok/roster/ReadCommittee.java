package org.sillok.roster;

import org.jspecify.annotations.Nullable;
import org.sillok.record.Question;

/** What is a committee, and who has sat in it? The answer is a {@link CommitteeSheet}. */
public record ReadCommittee(String committeeId, @Nullable Long asOf) implements Question {}
