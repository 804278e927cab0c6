package org.sillok.archive.packages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a package says about itself.
 *
 * @param id of the package, ASCII; the same meeting in another state has another one
 * @param meeting its id in the record
 * @param body the public body that the committee belongs to
 * @param asOf when the last of its events was recorded: the only clock that a package knows
 */
record Description(
        String id,
        PackageKind kind,
        String meeting,
        String title,
        String committee,
        String body,
        LocalDate heldOn,
        Instant asOf) {

    /** To the second, in UTC, as METS and PREMIS have it. */
    String asOfSecond() {
        return asOf.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
