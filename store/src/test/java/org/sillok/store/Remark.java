package org.sillok.store;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Fact;

/** A fact with as much in it as the store needs to see. */
record Remark(String stream, String text, @Nullable OffsetDateTime occurredAt) implements Fact {

    static final Vocabulary VOCABULARY =
            Vocabulary.builder().word("Remark", "1", Remark.class).build();
}
