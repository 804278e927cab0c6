package org.sillok.store;

import java.time.Instant;
import org.sillok.ledger.SignedNote;

/**
 * A checkpoint and when it was signed, as the database tells it.
 *
 * @param at by the database's clock; no signature covers it
 */
public record SignedAt(SignedNote note, Instant at) {}
