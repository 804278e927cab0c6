package org.sillok.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/**
 * What the oracle found.
 *
 * @param lost acknowledged and not stored
 * @param doubled stored more than once
 * @param unseen acknowledged and not shown
 * @param shownTwice shown more than once
 * @param broken laws of the record that do not hold
 */
record Verdict(
        List<String> lost, List<String> doubled, List<String> unseen, List<String> shownTwice, List<String> broken) {

    void assertClean() {
        assertThat(lost).as("acknowledged and lost").isEmpty();
        assertThat(doubled).as("stored twice").isEmpty();
        assertThat(unseen).as("acknowledged and not shown").isEmpty();
        assertThat(shownTwice).as("shown twice").isEmpty();
        assertThat(broken).as("laws of the record").isEmpty();
    }
}
