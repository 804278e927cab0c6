package org.sillok.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sillok.committee.CommitteeRule;
import org.sillok.disclosure.DisclosureRule;
import org.sillok.meeting.MeetingRule;
import org.sillok.record.Rule;
import org.sillok.report.ReportRule;
import org.sillok.retention.RetentionRule;
import org.sillok.retention.ScheduleRule;
import org.sillok.source.SourceRule;

/** A rule that no test sees broken is a rule that nobody knows to be kept. */
class RulesAreTestedTest {

    private static final Path TESTS = Path.of("src/test/java");

    /** They concern more than one committee or meeting, and are kept and tested where facts are stored. */
    private static final Set<String> KEPT_BY_THE_STORE = Set.of(
            CommitteeRule.A_COMMITTEE_NAME_IS_UNIQUE_ON_A_DATE.name(),
            MeetingRule.A_MEETING_NUMBER_IS_NEVER_USED_TWICE.name(),
            ReportRule.A_DOCUMENT_NUMBER_IS_NEVER_USED_TWICE.name(),
            ReportRule.A_REPORT_IS_DRAFTED_ONCE.name());

    /** A deadline that has passed is noted, since no refusal brings the day back; and so is what a person must weigh. */
    private static final Set<String> ONLY_NOTED = Set.of(
            MeetingRule.MINUTES_ARE_SIGNED_IN_TIME.name(),
            DisclosureRule.ONE_PART_IS_DECIDED_IN_ONE_WAY.name(),
            DisclosureRule.A_GROUND_FITS_WHAT_IS_HIDDEN.name(),
            DisclosureRule.A_MASKED_SPEAKER_STAYS_UNKNOWN.name());

    private static final Pattern REFUSED = Pattern.compile("\\.refuses\\(\\s*([A-Z_]+)\\s*\\)");
    private static final Pattern NOTED = Pattern.compile("\\.notes\\(\\s*[A-Z]+,\\s*([A-Z_,\\s]+)\\)");

    @Test
    void refusesByEveryRule() throws IOException {
        var expected = rules();
        expected.removeAll(ONLY_NOTED);
        assertThat(named(REFUSED)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void notesWhatIsOnlyNoted() throws IOException {
        assertThat(named(NOTED)).containsAll(ONLY_NOTED);
    }

    private static Set<String> rules() {
        var rules = new TreeSet<String>();
        Stream.<Rule[]>of(
                        CommitteeRule.values(),
                        MeetingRule.values(),
                        ReportRule.values(),
                        DisclosureRule.values(),
                        SourceRule.values(),
                        ScheduleRule.values(),
                        RetentionRule.values())
                .flatMap(Arrays::stream)
                .forEach(rule -> rules.add(rule.name()));
        rules.removeAll(KEPT_BY_THE_STORE);
        return rules;
    }

    private static Set<String> named(Pattern assertion) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(TESTS)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertion
                        .matcher(Files.readString(file))
                        .results()
                        .flatMap(found -> Pattern.compile(",\\s*").splitAsStream(found.group(1)))
                        .forEach(name -> names.add(name.strip()));
            }
        }
        return names;
    }
}
