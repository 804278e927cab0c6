package org.sillok.archive.document;

import java.time.Instant;
import org.sillok.record.Fact;

/** A fact and when it was recorded. */
record Told(Fact fact, Instant recordedAt) {}
