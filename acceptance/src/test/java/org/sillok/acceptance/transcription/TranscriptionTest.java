package org.sillok.acceptance.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.acceptance.harness.Caller;
import org.sillok.acceptance.harness.ServerProcess;
import org.sillok.server.comparison.Comparison;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.store.Address;
import org.sillok.store.Database;
import org.sillok.store.RecordStore;
import tools.jackson.databind.JsonNode;

/** Holds the transcription of a real report against the facts that a person read from it. */
@WithTheReport
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TranscriptionTest {

    private static final String[] STATED_ALIKE = {
        "committee",
        "legal-basis",
        "seats",
        "women",
        "chair",
        "vice-chair",
        "council-members",
        "number",
        "date",
        "time",
        "minutes",
        "place",
        "stages",
        "presiding",
        "present",
        "present-ex-officio",
        "present-appointed",
        "observers",
        "all",
        "items",
        "advice",
        "turns",
        "follow-ups"
    };

    private ServerProcess server;
    private Caller staff;
    private String committee;
    private String meeting;

    @BeforeAll
    void transcribe(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path data) throws IOException, InterruptedException {
        server = ServerProcess.start(data);
        staff = server.caller("auditor");
        var clerk = server.caller("clerk");
        var transcription = new Transcription(clerk, Report.read(TheReport.file()));
        committee = transcription.committee();
        meeting = transcription.meeting(committee);
        staff.read("/api/meetings/" + meeting + "?waitFor=" + clerk.position());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void seatsTwentySixOfWhichFiveExOfficio() throws Exception {
        var roster = staff.read("/api/committees/" + committee + "/roster?on=2017-03-29");
        var count = roster.get("count");
        assertThat(List.of(number(count, "inOffice"), number(count, "exOfficio"), number(count, "appointed")))
                .containsExactly(26, 5, 21);
        assertThat(List.of(number(count, "women"), number(count, "councilMembers")))
                .containsExactly(3, 2);
        assertThat(seats(roster, seat -> text(seat, "role").equals("CHAIR"))).containsExactly("1");
        assertThat(seats(roster, seat -> text(seat, "role").equals("VICE_CHAIR")))
                .containsExactly("17");
        assertThat(seats(roster, seat -> seat.get("councilMember").booleanValue()))
                .containsExactly("25", "26");
        assertThat(roster.get("seats").get(3).get("holder").get("affiliation").stringValue())
                .isEqualTo("서울특별시");
    }

    @Test
    void meetsForAHundredMinutes() throws Exception {
        var timetable = staff.read("/api/meetings/" + meeting + "/timetable");
        assertThat(number(timetable, "minutes")).isEqualTo(100);
        assertThat(all(timetable.get("stages")).stream()
                        .filter(stage -> stage.hasNonNull("minutes"))
                        .map(stage -> number(stage, "minutes")))
                .containsExactly(4, 3, 3, 15, 75);
    }

    @Test
    void countsThirtyPeople() throws Exception {
        var count = staff.read("/api/meetings/" + meeting + "/roster").get("count");
        assertThat(List.of(
                        number(count, "present"),
                        number(count, "exOfficio"),
                        number(count, "appointed"),
                        number(count, "proxies"),
                        number(count, "observers"),
                        number(count, "all")))
                .containsExactly(14, 2, 12, 1, 16, 30);
    }

    @Test
    void keepsTheProxyAsPrinted() throws Exception {
        var seats = all(staff.read("/api/meetings/" + meeting + "/roster").get("seats"));
        var proxy = seats.stream()
                .filter(seat -> seat.hasNonNull("proxy"))
                .findFirst()
                .orElseThrow();
        assertThat(text(proxy, "seat")).isEqualTo("4");
        assertThat(text(proxy.get("proxy"), "post")).isEqualTo("복지기획관");
        assertThat(proxy.get("proxy").get("seatInferred").booleanValue()).isTrue();
        assertThat(proxy.get("proxy").hasNonNull("authority")).isFalse();
    }

    @Test
    void meetsItsQuorumOnlyWithTheProxy() throws Exception {
        var opening = staff.read("/api/meetings/" + meeting + "/validity")
                .get("lines")
                .get(0)
                .get("reckoning");
        assertThat(List.of(
                        number(opening, "inOffice"),
                        number(opening, "present"),
                        number(opening, "neededToOpen"),
                        number(opening, "neededToDecide")))
                .containsExactly(26, 14, 14, 8);
        assertThat(opening.get("quorum").booleanValue()).isTrue();
        var without = opening.get("withoutProxies").get(0);
        assertThat(number(without, "present")).isEqualTo(13);
        assertThat(without.get("quorum").booleanValue()).isFalse();
    }

    @Test
    void decidesTwoItemsByOneQuestionAndInventsNoTally() throws Exception {
        var decisions =
                all(staff.read("/api/meetings/" + meeting + "/decisions").get("decisions"));
        assertThat(decisions).hasSize(3);
        for (var decision : decisions.subList(0, 2)) {
            assertThat(text(decision, "outcome")).isEqualTo("PASSED_AS_PROPOSED");
            assertThat(text(decision, "method")).isEqualTo("NO_OBJECTION");
            assertThat(number(decision, "question")).isEqualTo(1);
            assertThat(decision.hasNonNull("tally")).isFalse();
        }
        assertThat(decisions.get(2).get("advice").size()).isEqualTo(3);
        assertThat(decisions.get(2).hasNonNull("question")).isFalse();
    }

    @Test
    void keepsEightyFourTurnsAndJoinsNoMaskedSpeakerToAPerson() throws Exception {
        var turns = speeches();
        assertThat(turns).hasSize(84);
        var masked = turns.stream()
                .filter(turn -> text(turn.get("speaker"), "kind").equals("UNNAMED"))
                .toList();
        assertThat(masked).hasSize(82).allMatch(turn -> text(turn.get("speaker"), "label")
                .equals("○○○"));
        assertThat(masked).noneMatch(turn -> turn.get("speaker").hasNonNull("name"));
        assertThat(masked.stream().filter(turn -> turn.get("items").size() == 1))
                .hasSize(12);
    }

    @Test
    void letsTheViceChairPreside() throws Exception {
        var presiding = staff.read("/api/meetings/" + meeting).get("presiding");
        assertThat(presiding.size()).isEqualTo(1);
        assertThat(text(presiding.get(0), "seat")).isEqualTo("17");
        assertThat(text(presiding.get(0), "capacity")).isEqualTo("ACTING_CHAIR");
    }

    @Test
    void leavesThreeFollowUps() throws Exception {
        var followUps = staff.read("/api/meetings/" + meeting + "/follow-ups");
        assertThat(all(followUps.get("followUps")))
                .extracting(item -> text(item, "due"))
                .containsExactly("2017-12", "차기 회의", "연중");
    }

    @Test
    void notesWhatTheSourceLeavesOpen() throws Exception {
        var rules = all(staff.read("/api/meetings/" + meeting + "/irregularities")
                        .get("irregularities"))
                .stream()
                .map(found -> text(found, "rule") + " " + text(found, "finding"));
        assertThat(rules)
                .contains(
                        "A_PROXY_NEEDS_A_RULE BROKEN",
                        "A_PROXY_SHOWS_AUTHORITY UNCHECKABLE",
                        "A_MEETING_IS_NOTICED_IN_TIME UNCHECKABLE");
    }

    /** What the report states, found by other patterns than the transcription's, is what a report made anew would state. */
    @Test
    void agreesWithWhatTheReportStates() throws Exception {
        var own = server.owner();
        try (var database = Database.at(new Address(own.url(), own.user(), own.password()));
                var store = RecordStore.open(database);
                var projector = Inquiry.projector(database, store.feed())) {
            var inquiry = Inquiry.on(database, store.feed(), projector);
            var comparison = Comparison.of(Files.readString(TheReport.file()), inquiry, meeting, Locale.ENGLISH);
            assertThat(comparison.equal()).extracting(Comparison.Fact::fact).contains(STATED_ALIKE);
        }
    }

    private List<JsonNode> speeches() throws Exception {
        var turns = new ArrayList<JsonNode>();
        for (var stage : staff.read("/api/meetings/" + meeting + "/minutes").get("stages")) {
            all(stage.get("entries")).stream()
                    .filter(entry -> entry.hasNonNull("speech"))
                    .map(entry -> entry.get("speech"))
                    .forEach(turns::add);
        }
        return turns;
    }

    private static List<String> seats(JsonNode roster, Predicate<JsonNode> which) {
        return all(roster.get("seats")).stream()
                .filter(which)
                .map(seat -> text(seat, "seat"))
                .toList();
    }

    private static List<JsonNode> all(JsonNode array) {
        return array.valueStream().toList();
    }

    private static int number(JsonNode node, String name) {
        return node.get(name).intValue();
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }
}
