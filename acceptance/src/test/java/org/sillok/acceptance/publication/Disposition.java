package org.sillok.acceptance.publication;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.sillok.acceptance.harness.ServerProcess;

/** The way of one record of 2021 to its end: classed, appraised by all three, decided, disposed of. */
final class Disposition {

    static final Map<String, String> ARCHIVIST = Map.of("name", "윤슬기", "post", "기록연구사");
    private static final Map<String, String> CLERK = Map.of("name", "나래솔", "post", "주무관");

    private final ServerProcess server;
    private final String record;

    Disposition(ServerProcess server, String meeting) {
        this.server = server;
        this.record = "/api/records/" + meeting;
    }

    /** Its year being over. */
    void decide() throws IOException, InterruptedException {
        var records = server.caller("records");
        records.record(
                "/api/schedules/nuri/classes",
                Map.of(
                        "code",
                        "A01",
                        "path",
                        List.of("행정", "위원회"),
                        "period",
                        "ONE_YEAR",
                        "from",
                        "2020-01-01",
                        "authority",
                        "고시"));
        records.record(record + "/classes", Map.of("schedule", "nuri", "code", "A01", "by", CLERK));
        server.caller("staff")
                .record(record + "/opinions", Map.of("proposes", "DISPOSE", "reason", "활용 없음", "by", CLERK));
        records.record(record + "/reviews", Map.of("proposes", "DISPOSE", "reason", "가치 없음", "by", ARCHIVIST));
        var board = new AppraisalBoard(server.caller("clerk")).resolved();
        records.record(
                record + "/resolutions",
                Map.of(
                        "resolved",
                        "DISPOSE",
                        "resolution",
                        Map.of("meetingId", board, "agendaItem", 1),
                        "by",
                        ARCHIVIST));
        records.record(record + "/dispositions", Map.of("disposition", "DISPOSE", "by", ARCHIVIST));
    }

    void dispose() throws IOException, InterruptedException {
        server.caller("records").record(record + "/disposals", Map.of("manner", "전자 기록 삭제", "by", ARCHIVIST));
    }
}
