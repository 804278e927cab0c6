package org.sillok.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * How a seat was attended: by whom, in which manner, from when until when.
 *
 * @param left null while the member is there, or where the source does not say
 */
public record Attendance(
        boolean attended,
        @Nullable Proxy proxy,
        Manner manner,
        @Nullable OffsetDateTime arrived,
        @Nullable OffsetDateTime left) {

    Attendance checked(String field) {
        Given.present(field + ".manner", manner);
        if (proxy != null) {
            proxy.checked(field + ".proxy");
        }
        Given.agrees(field + ".left", arrived == null || left == null || !left.isBefore(arrived), "not before arrived");
        Given.agrees(field + ".attended", attended || (proxy == null && arrived == null && left == null), "true");
        return this;
    }
}
