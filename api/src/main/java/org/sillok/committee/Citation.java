package org.sillok.committee;

import org.sillok.record.Given;

/** Where a rule stands and what it says. */
public record Citation(String article, String text) {

    Citation checked(String field) {
        Given.text(field + ".article", article, Given.LINE);
        Given.text(field + ".text", text, Given.PARAGRAPH);
        return this;
    }
}
