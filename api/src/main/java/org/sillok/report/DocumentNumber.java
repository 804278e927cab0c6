package org.sillok.report;

import org.sillok.record.Given;

/** The number of a registered document within a year: department and serial. */
public record DocumentNumber(String department, int serial) {

    DocumentNumber checked(String field) {
        Given.text(field + ".department", department, Given.LINE);
        Given.within(field + ".serial", serial, 1, 99_999_999);
        return this;
    }

    /** As it is printed. */
    @Override
    public String toString() {
        return department + "-" + serial;
    }
}
