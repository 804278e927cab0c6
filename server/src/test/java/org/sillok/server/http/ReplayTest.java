package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.Speaker;
import org.sillok.query.Projector;
import org.sillok.record.Origin;
import org.sillok.record.RecordFeed;
import tools.jackson.databind.JsonNode;

/** A meeting replayed: its timeline, its moments, and what differs between two of them. */
class ReplayTest {

    private static final Server SERVER = Server.started();
    private static final int LONG = 20_000;

    @BeforeAll
    static void waitForTheViews() {
        waitForLast();
    }

    private static void waitForLast() {
        try {
            assertThat(SERVER.part(Projector.class).await(last(), Duration.ofMinutes(2)))
                    .isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    @Test
    void tellsTheEventsOfMeetingReportAndDisclosureInTheOrderOfTheRecord() {
        var found = all("{spring}", "");
        assertThat(found)
                .extracting(each -> each.at("/event/position").asLong())
                .isSorted();
        assertThat(found)
                .extracting(each -> each.at("/event/type").asString())
                .contains("MeetingConvened", "ReportDrafted", "DisclosureDecided");
        assertThat(found).allSatisfy(each -> {
            assertThat(each.at("/event/recordedAt").asString()).isNotBlank();
            assertThat(each.at("/event/payload").asString()).startsWith("{");
            assertThat(each.at("/event/actor").asString()).isNotBlank();
        });
    }

    @Test
    void narrowsAndPages() {
        var spoken = all("{spring}", "&act=OpinionStated");
        assertThat(spoken).isNotEmpty().allSatisfy(each -> assertThat(
                        each.at("/event/type").asString())
                .isEqualTo("OpinionStated"));
        assertThat(all("{spring}", "&item=1").size())
                .isLessThan(all("{spring}", "").size());
        assertThat(all("{spring}", "&person=staff")).isNotEmpty();
        assertThat(all("{spring}", "&recordedFrom=2999-01-01")).isEmpty();
        assertThat(all("{spring}", "&occurredFrom=1999-01-01T10:00")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "size=0",
                "size=501",
                "after=x",
                "item=one",
                "recordedFrom=yesterday",
                "asof=1",
                "act=%00",
                "occurredUntil=2026-02-30"
            })
    void refusesWhatNobodyUnderstands(String query) {
        assertThat(get("/api/audit/meetings/{spring}/timeline?" + query).statusCode())
                .isEqualTo(400);
    }

    @Test
    void isTakenAwayAsItIsShown() {
        var query = "?act=OpinionStated&item=1";
        var shown = all("{spring}", query.replace('?', '&'));
        var lines = get("/api/audit/meetings/{spring}/timeline.ndjson" + query);
        assertThat(lines.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(lines.body().lines().map(line -> SERVER.write(SERVER.readText(line))))
                .containsExactlyElementsOf(shown.stream().map(SERVER::write).toList());
        var rows = rows("/api/audit/meetings/{spring}/timeline.csv" + query);
        assertThat(rows.subList(1, rows.size()))
                .extracting(row -> row.getField(0) + row.getField(15))
                .isEqualTo(shown.stream()
                        .map(each -> each.at("/event/position").asString()
                                + each.at("/event/payload").asString())
                        .toList());
        assertThat(get("/api/audit/meetings/nowhere/timeline.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsWhatDiffersAndWhichEventMadeIt() {
        var path = "/api/audit/difference?meeting={summer}&from=" + SERVER.sample("summer-opening.position");
        var changes = new ArrayList<JsonNode>();
        SERVER.read(get(path)).get("changes").forEach(changes::add);
        assertThat(changes).extracting(each -> each.get("part").asString()).contains("MINUTES", "DECISIONS");
        assertThat(changes).allSatisfy(each -> {
            assertThat(each.get("fields")).isNotEmpty();
            assertThat(each.get("events")).isNotEmpty();
        });
        assertThat(get("/api/audit/difference?meeting={summer}").statusCode()).isEqualTo(400);
        assertThat(get("/api/audit/difference?meeting=nowhere&from=0").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/timeline",
                "/timeline?act=OpinionStated&person=clerk",
                "/replay",
                "/replay?event=1",
                "/replay?event=9&sheet=roster",
                "/replay?event=30&sheet=decisions",
                "/difference",
                "/difference?from=2000-01-01&to=2026-03-01T10:00",
                "/difference?from=5"
            })
    void arePagesForAuditorsAlone(String path) {
        for (var language : List.of("ko", "en")) {
            var page = page("auditor", "/meetings/{spring}" + path, language);
            assertThat(page.statusCode()).as(page.body()).isIn(200, path.contains("2000-01-01") ? 404 : 200);
        }
        assertThat(page("clerk", "/meetings/{spring}" + path, "ko").statusCode())
                .isEqualTo(403);
    }

    @Test
    void goesFromEventToEventWithoutAScript() {
        var first = page("auditor", "/meetings/{spring}/replay?event=1", "ko").body();
        assertThat(first).contains("class=\"past\"", "MeetingConvened", "?event=2", "type=\"range\"");
        var now = page("auditor", "/meetings/{spring}/replay", "ko").body();
        assertThat(now)
                .doesNotContain("class=\"past\"")
                .contains("rel=\"prev\"")
                .doesNotContain("rel=\"next\"");
        assertThat(page("auditor", "/meetings/{spring}/replay?event=999999", "ko")
                        .statusCode())
                .isEqualTo(404);
        assertThat(page("auditor", "/meetings/{spring}/replay?sheet=all", "ko").statusCode())
                .isEqualTo(400);
    }

    /** The events are appended as they are, since to hand in so many orders would take minutes. */
    @Test
    void staysLightWithTwentyThousandEvents() {
        var meeting = SERVER.meeting();
        var sequence = SERVER.read(SERVER.get("auditor", "/api/meetings/" + meeting + "/events?waitFor=" + last()))
                .get("total")
                .asInt();
        var events = new ArrayList<DomainEventMessage<?>>();
        for (var number = 1; number <= LONG; number++) {
            var said = new OpinionStated(
                    meeting, number, Speaker.seat("1"), "=발언 " + number, List.of(1), OpinionKind.SPEECH, null);
            var origin = new Origin("clerk", "clerk", "many-" + number / 100, null, "LIVE");
            events.add(new GenericDomainEventMessage<>(
                    "Meeting", meeting, sequence + number - 1L, said, MetaData.from(origin.metadata())));
            if (events.size() == 500) {
                SERVER.part(EventStorageEngine.class).appendEvents(events);
                events.clear();
            }
        }
        waitForLast();
        for (var path : List.of("/timeline", "/replay?event=15000", "/replay", "/difference?from=0")) {
            var page = page("auditor", "/meetings/" + meeting + path, "ko");
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body().getBytes(StandardCharsets.UTF_8).length)
                    .as("bytes of %s", path)
                    .isLessThan(150_000);
        }
        var rows = rows("/api/audit/meetings/" + meeting + "/timeline.csv");
        assertThat(rows).hasSizeGreaterThan(LONG);
        assertThat(get("/api/audit/meetings/" + meeting + "/timeline.ndjson?request=many-7")
                        .body()
                        .lines())
                .hasSize(100);
    }

    private static long last() {
        return SERVER.part(RecordFeed.class).last();
    }

    private static List<JsonNode> all(String meeting, String query) {
        var all = new ArrayList<JsonNode>();
        var after = "";
        do {
            var part = SERVER.read(get("/api/audit/meetings/" + meeting + "/timeline?size=20" + query + after));
            part.get("events").forEach(all::add);
            after = part.hasNonNull("next") ? "&after=" + part.get("next").asLong() : "";
        } while (!after.isEmpty());
        return all;
    }

    private static List<CsvRecord> rows(String path) {
        var text = get(path).body();
        assertThat(text).startsWith("\uFEFF");
        try (var reader = CsvReader.builder().ofCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static HttpResponse<String> get(String path) {
        return SERVER.get("auditor", filled(path));
    }

    private static HttpResponse<String> page(String account, String path, String language) {
        return SERVER.send(
                SERVER.as(account, filled(path)).header("Accept", "text/html").header("Accept-Language", language));
    }

    private static String filled(String path) {
        for (var word : Map.of("{spring}", "spring", "{summer}", "summer").entrySet()) {
            path = path.replace(word.getKey(), SERVER.sample(word.getValue()));
        }
        return path;
    }
}
