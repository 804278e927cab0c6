package org.sillok.meeting;

import java.util.List;
import org.sillok.record.Given;

/** One point of the advice, and the opinions that it sums up. */
public record AdvicePoint(String text, List<Integer> opinions) {

    public AdvicePoint {
        opinions = Given.orEmpty(opinions);
    }

    AdvicePoint checked(String field) {
        Given.text(field + ".text", text, Given.PARAGRAPH);
        Given.distinct(field + ".opinions", opinions);
        return this;
    }
}
