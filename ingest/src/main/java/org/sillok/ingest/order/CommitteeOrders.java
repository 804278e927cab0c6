package org.sillok.ingest.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.AppointSecretary;
import org.sillok.committee.EstablishSeat;
import org.sillok.committee.FoundCommittee;
import org.sillok.committee.Person;
import org.sillok.committee.SeatKind;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.Roster.Row;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/** The committee as the report knows it on the day of the meeting: name, basis, seats, rules. */
final class CommitteeOrders {

    /** What an order must hold and the source does not say. */
    static final String NOT_STATED = "출처에 적혀 있지 않음";

    private final Ids ids;
    private final Report report;
    private final Steps steps;

    CommitteeOrders(Ids ids, Report report, Steps steps) {
        this.ids = ids;
        this.report = report;
        this.steps = steps;
    }

    /** False where the source names no committee. */
    boolean propose(LocalDate day) {
        var name = report.identity().committee();
        if (name == null) {
            steps.tell("committee.name", "위원회 이름을 찾지 못했습니다.", "No name of a committee was found.");
            return false;
        }
        var basis = basis();
        boolean founded = steps.propose(
                () -> new FoundCommittee(
                        ids.committee(), Words.line(name.words()), host(name), words(basis), null, null, day),
                name,
                basis);
        if (!founded) {
            return false;
        }
        steps.tell(
                "committee.foundedOn",
                "설립일은 적혀 있지 않아 회의일(" + day + ")부터로 제안합니다.",
                "The day of founding is not stated; the day of the meeting (" + day + ") is proposed.",
                name);
        new Rules(report, steps).propose(ids.committee(), day, words(basis), basis);
        report.roster().rows().forEach(this::seat);
        secretary(day);
        return true;
    }

    /** The legal basis of the committee: from the title box, or from the page's own field. */
    private @Nullable Said basis() {
        for (var cover : report.covers()) {
            if (cover.legalBasis() != null) {
                return cover.legalBasis();
            }
        }
        return report.overview().basis();
    }

    private static String words(@Nullable Said said) {
        return said == null ? NOT_STATED : Words.line(said.words());
    }

    /** The body whose name the committee's name begins with, or that the portal names. */
    private String host(Said committee) {
        var tokens = Words.tokens(committee.words());
        if (tokens.size() > 1 && tokens.get(0).matches("[가-힣]{2,12}(?:시|도|군|구|청|부|처)")) {
            return tokens.get(0);
        }
        return words(report.info().value("기관명"));
    }

    private void seat(Row row) {
        steps.propose(
                () -> new EstablishSeat(
                        ids.committee(),
                        Integer.toString(row.number()),
                        row.kind() == null ? SeatKind.APPOINTED : row.kind(),
                        row.role(),
                        row.councilMember(),
                        new Person(row.name(), row.affiliation(), row.post(), row.sex()),
                        null,
                        null),
                List.of(row.place().span()));
    }

    /** The secretary is stated by post; a name is given only where the source joins one to it. */
    private void secretary(LocalDate day) {
        var secretary = report.timetable().secretary();
        if (secretary != null) {
            steps.propose(
                    () -> new AppointSecretary(
                            ids.committee(), new Person(secretary.words(), null, secretary.words(), null), day),
                    secretary);
        }
    }
}
