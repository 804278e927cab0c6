package org.sillok.archive.packages;

import org.sillok.record.Fact;

/** Reads what was stored, of any revision. */
public interface Decoder {

    Fact fact(PackagedEvent event);
}
