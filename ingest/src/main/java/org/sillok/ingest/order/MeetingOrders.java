package org.sillok.ingest.order;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.part.Identity.Title;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.part.When;
import org.sillok.ingest.text.Words;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.PlaceAgendaItem;

/** The meeting from its convening to its close. */
final class MeetingOrders {

    private final Ids ids;
    private final Report report;
    private final When when;
    private final Hours hours;
    private final Steps steps;

    MeetingOrders(Ids ids, Report report, When when, Steps steps) {
        this.ids = ids;
        this.report = report;
        this.when = when;
        this.steps = steps;
        hours = new Hours(Objects.requireNonNullElse(when.day(), LocalDate.EPOCH));
    }

    void propose() {
        if (report.roster().rows().isEmpty()) {
            steps.tell(
                    "meeting.members",
                    "위원 명단이 없어 회의를 소집하는 제안은 하지 않습니다. 위원을 먼저 기록하십시오.",
                    "There is no roster, and a meeting cannot be convened without members in office: record the members first.");
            return;
        }
        if (!convene()) {
            return;
        }
        agenda();
        var room = new Room(ids.meeting(), report, hours, steps);
        room.propose();
        if (room.opens(when)) {
            new Proceedings(ids.meeting(), report, hours, steps).propose();
            new FollowUps(ids.meeting(), report, steps).propose();
            steps.propose(() -> new CloseMeeting(ids.meeting(), hours.at(when.until())), when.place());
            new ReportOrders(ids.meeting(), report, steps).propose();
            DisclosureOrders.propose(ids.meeting(), report, steps);
        }
    }

    private boolean convene() {
        var title = report.identity().best();
        var start = hours.at(when.from());
        if (start == null) {
            steps.tell(
                    "meeting.hour",
                    "시작 시각이 적혀 있지 않아 0시로 제안합니다.",
                    "No hour of beginning is stated; midnight is proposed.",
                    when.place());
        }
        var until = hours.at(when.until());
        var end = until != null && start != null && until.isAfter(start) ? until : null;
        var place = report.overview().place();
        return steps.propose(
                () -> new ConveneMeeting(
                        ids.meeting(),
                        ids.committee(),
                        number(title),
                        title == null || title.kind() == null ? MeetingKind.REGULAR : title.kind(),
                        Basis.IMPORTED,
                        title == null ? null : title.wording(),
                        start == null ? hours.midnight() : start,
                        end,
                        place == null ? CommitteeOrders.NOT_STATED : Words.line(place.words()),
                        null,
                        null),
                when.place(),
                place,
                title == null ? null : title.said());
    }

    private static @Nullable MeetingNumber number(@Nullable Title title) {
        return title == null || title.year() == null || title.ordinal() == null || title.kind() == null
                ? null
                : new MeetingNumber(title.year(), title.kind(), title.ordinal());
    }

    private void agenda() {
        for (var item : report.results().items()) {
            steps.propose(
                    () -> new PlaceAgendaItem(
                            ids.meeting(),
                            item.number(),
                            item.kind(),
                            Words.line(item.title().words()),
                            null,
                            null),
                    item.title());
        }
    }
}
