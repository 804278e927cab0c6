package org.sillok.query.minutes;

import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Person;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.StageEntered;
import org.sillok.minutes.MeetingState;
import org.sillok.minutes.MinutesEntry;
import org.sillok.query.Row;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** Meetings and the course that they took. */
public final class MeetingsView implements View {

    /** Other views of a meeting read it, to stand beside what they say. */
    public static final Table MEETING = Table.named("meeting", "meeting")
            .saying("committee", "committee_name", "host_body", "year", "number_year", "ordinal", "kind", "basis")
            .saying("title_as_printed", "held_on", "planned_start", "planned_end", "place", "notice_on", "urgency")
            .saying("in_office", "secretary_name", "secretary_affiliation", "secretary_post", "secretary_sex")
            .saying("minutes_basis", "state", "opened", "closed", "adopted_on");

    private static final Table COURSE = Table.named("course", "meeting", "position")
            .saying("act", "stage", "label", "lead")
            .saying("seat", "name", "affiliation", "post", "sex", "capacity", "at");
    private static final Table SIGNATURE = Table.named("signature", "meeting", "position")
            .saying("speaker_kind", "seat", "name", "post", "label", "signed_on");

    static final String STAGE = "STAGE";

    @Override
    public List<String> scripts() {
        return List.of("meetings");
    }

    @EventHandler
    void on(MeetingConvened convened, Recorded recorded, Rows rows) {
        var number = convened.number();
        var heldOn = convened.plannedStart().toLocalDate();
        var secretary = convened.secretary();
        rows.add(
                MEETING,
                recorded,
                convened.meetingId(),
                convened.committeeId(),
                convened.committeeName(),
                convened.hostBody(),
                number == null ? heldOn.getYear() : number.year(),
                number == null ? null : number.year(),
                number == null ? null : number.ordinal(),
                convened.kind(),
                convened.basis(),
                convened.titleAsPrinted(),
                heldOn,
                convened.plannedStart(),
                convened.plannedEnd(),
                convened.place(),
                convened.noticeOn(),
                convened.urgency(),
                convened.members().size(),
                secretary == null ? null : secretary.name(),
                secretary == null ? null : secretary.affiliation(),
                secretary == null ? null : secretary.post(),
                secretary == null ? null : secretary.sex(),
                convened.minutesBasis(),
                MeetingState.CONVENED,
                null,
                null,
                null);
    }

    @EventHandler
    void on(MeetingOpened opened, Recorded recorded, Rows rows) {
        chair(MinutesEntry.Kind.OPENED, opened.presiding(), recorded, rows);
        amend(recorded, rows, meeting -> meeting.with("state", MeetingState.OPEN)
                .with("opened", opened.occurredAt()));
    }

    @EventHandler
    void on(MeetingFailedForQuorum failed, Recorded recorded, Rows rows) {
        act(MinutesEntry.Kind.FAILED_FOR_QUORUM, recorded, rows);
        amend(recorded, rows, meeting -> meeting.with("state", MeetingState.FAILED_FOR_QUORUM));
    }

    @EventHandler
    void on(ChairPassed passed, Recorded recorded, Rows rows) {
        chair(MinutesEntry.Kind.CHAIR_PASSED, passed.presiding(), recorded, rows);
    }

    @EventHandler
    void on(StageEntered entered, Recorded recorded, Rows rows) {
        course(STAGE, recorded, rows, entered.stage(), entered.label(), entered.lead(), null, null);
    }

    @EventHandler
    void on(MeetingRecessed recessed, Recorded recorded, Rows rows) {
        act(MinutesEntry.Kind.RECESSED, recorded, rows);
        amend(recorded, rows, meeting -> meeting.with("state", MeetingState.RECESSED));
    }

    @EventHandler
    void on(MeetingResumed resumed, Recorded recorded, Rows rows) {
        act(MinutesEntry.Kind.RESUMED, recorded, rows);
        amend(recorded, rows, meeting -> meeting.with("state", MeetingState.OPEN));
    }

    @EventHandler
    void on(MeetingClosed closed, Recorded recorded, Rows rows) {
        act(MinutesEntry.Kind.CLOSED, recorded, rows);
        amend(recorded, rows, meeting -> meeting.with("state", MeetingState.CLOSED)
                .with("closed", closed.occurredAt()));
    }

    @EventHandler
    void on(MinutesSigned signed, Recorded recorded, Rows rows) {
        var signer = signed.signer();
        rows.add(
                SIGNATURE,
                recorded,
                signed.meetingId(),
                recorded.position(),
                signer.kind(),
                signer.seat(),
                signer.name(),
                signer.post(),
                signer.label(),
                signed.on());
    }

    @EventHandler
    void on(MinutesAdopted adopted, Recorded recorded, Rows rows) {
        amend(recorded, rows, meeting -> meeting.with("state", MeetingState.ADOPTED)
                .with("adopted_on", adopted.on()));
    }

    private static void amend(Recorded recorded, Rows rows, UnaryOperator<Row> change) {
        rows.amend(MEETING, recorded, List.of(recorded.stream()), change);
    }

    private static void act(MinutesEntry.Kind act, Recorded recorded, Rows rows) {
        course(act, recorded, rows, null, null, null, null, null);
    }

    private static void chair(MinutesEntry.Kind act, Presiding presiding, Recorded recorded, Rows rows) {
        course(act, recorded, rows, null, null, null, presiding, presiding.person());
    }

    private static void course(
            Object act,
            Recorded recorded,
            Rows rows,
            @Nullable Object stage,
            @Nullable String label,
            @Nullable String lead,
            @Nullable Presiding presiding,
            @Nullable Person person) {
        rows.add(
                COURSE,
                recorded,
                recorded.stream(),
                recorded.position(),
                act,
                stage,
                label,
                lead,
                presiding == null ? null : presiding.seat(),
                person == null ? null : person.name(),
                person == null ? null : person.affiliation(),
                person == null ? null : person.post(),
                person == null ? null : person.sex(),
                presiding == null ? null : presiding.capacity(),
                recorded.fact().occurredAt());
    }
}
