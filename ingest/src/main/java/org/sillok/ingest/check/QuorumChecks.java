package org.sillok.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.sillok.ingest.Span;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.RollCall.Attendee;

/** A majority of the members, reckoned with and without whoever is counted but not on the roster. */
final class QuorumChecks {

    private QuorumChecks() {}

    static void look(Report report, Findings findings) {
        int seats = report.roster().rows().size();
        var members = report.overview().present().members();
        var attendees = report.rollCall().attendees();
        int present = members == null ? attendees.size() : members.number();
        if (seats == 0 || present == 0) {
            return;
        }
        int needed = seats / 2 + 1;
        int doubtful = (int) attendees.stream()
                .filter(one -> one.inferred() || one.row() == null)
                .count();
        var spans = new ArrayList<Span>();
        if (members != null) {
            spans.add(members.place().span());
        }
        attendees.stream()
                .filter(Attendee::inferred)
                .forEach(one -> spans.add(one.listed().span()));
        tell(seats, present, needed, doubtful, findings, spans);
    }

    private static void tell(int seats, int present, int needed, int doubtful, Findings findings, List<Span> spans) {
        var reckoning = "재적 " + seats + "명의 과반수는 " + needed + "명, 출석 " + present + "명";
        var figures = "a majority of " + seats + " is " + needed + ", present are " + present;
        if (present < needed) {
            findings.tell("quorum.missed", reckoning + ": 개의 정족수에 미치지 못합니다.", "No quorum: " + figures + ".", spans);
            return;
        }
        if (present - doubtful < needed) {
            findings.tell(
                    "quorum.doubtful",
                    reckoning + ": 충족하나, 명단에 없는 " + doubtful + "명을 빼면 " + (present - doubtful) + "명으로 미치지 못합니다.",
                    "The quorum is met (" + figures + "), but not without the " + doubtful
                            + " who are not on the roster: " + (present - doubtful) + ".",
                    spans);
        }
        if (present == needed) {
            findings.tell(
                    "quorum.exact", reckoning + ": 꼭 맞게 충족합니다.", "The quorum is met exactly: " + figures + ".", spans);
        }
    }
}
