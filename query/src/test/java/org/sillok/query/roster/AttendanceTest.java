package org.sillok.query.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.query.Happened.asked;
import static org.sillok.query.Happened.at;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.counted;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.person;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.represented;

import org.junit.jupiter.api.Test;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.RecusalGround;
import org.sillok.query.Answering;
import org.sillok.record.Unknown;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.AttendanceSheet.Spell;
import org.sillok.roster.ReadAttendance;

/** Who attended a meeting, and who was there at each vote. */
class AttendanceTest extends Answering {

    @Test
    void tellsWhoCameWhoSentAProxyAndWhoStayedAway() {
        given(convened("m", "c", 1, 5, Basis.LIVE), attended("m", 2, "13:50"), represented("m", 1, "13:55"));
        given(new ObserverAdmitted("m", 1, null, null, "주무관", 15, null));
        given(new ObserverAdmitted("m", 2, "한결", "정보과", "과장", 1, null));
        given(opened("m", reckoning(5, 2, false), "14:00"), attended("m", 4, "14:10"));

        var sheet = sheet();

        assertThat(sheet.count()).isEqualTo(new AttendanceSheet.Count(5, 3, 2, 1, 1, 16, 19));
        assertThat(sheet.seats())
                .extracting(AttendanceSheet.Seat::attended)
                .containsExactly(true, true, false, true, false);
        assertThat(sheet.seats())
                .extracting(AttendanceSheet.Seat::afterOpening)
                .containsExactly(false, false, false, true, false);
        assertThat(sheet.seats().get(0).proxy()).isNotNull();
        assertThat(sheet.seats().get(2).manner()).isNull();
        assertThat(sheet.seats().get(2).member()).isEqualTo(person(3));
    }

    @Test
    void tellsWhoWasThereAtEachVote() {
        given(convened("m", "c", 1, 5, Basis.LIVE), placed("m", 1, ItemKind.DELIBERATION, "가"));
        given(placed("m", 2, ItemKind.DELIBERATION, "나"), attended("m", 1, "13:50"), attended("m", 2, "13:50"));
        given(attended("m", 3, "13:50"), opened("m", reckoning(5, 3, true), "14:00"));
        given(new MemberRecused("m", "seat-3", person(3), 1, RecusalGround.EXCLUDED, "당사자", at("14:10")));
        given(asked("m", 1, 1), counted("m", 1, 2, 0, "14:20"));
        given(new MemberLeft("m", "seat-1", person(1), at("14:30")), attended("m", 5, "14:35"));
        given(asked("m", 2, 2), counted("m", 2, 3, 0, "14:40"));

        var items = sheet().items();

        assertThat(items.get(0).recused()).containsExactly("seat-3");
        assertThat(items.get(0).votes()).singleElement().satisfies(vote -> {
            assertThat(vote.present()).containsExactly("seat-1", "seat-2");
            assertThat(vote.absent()).containsExactly("seat-4", "seat-5");
        });
        assertThat(items.get(1).votes()).singleElement().satisfies(vote -> assertThat(vote.present())
                .containsExactly("seat-2", "seat-3", "seat-5"));
    }

    @Test
    void knowsPresenceByTheOrderOfTheRecordWhereNoTimeIsStated() {
        given(convened("m", "c", 1, 3, Basis.TRANSCRIBED), placed("m", 1, ItemKind.DELIBERATION, "가"));
        given(attended("m", 1, null), attended("m", 2, null), new MemberLeft("m", "seat-2", person(2), null));
        given(asked("m", 1, 1), counted("m", 1, 1, 0, "14:20"), attended("m", 3, null));

        assertThat(sheet().items().get(0).votes().get(0).present()).containsExactly("seat-1");
        assertThat(sheet().seats().get(1).spells()).containsExactly(new Spell(null, null, true));
    }

    @Test
    void aCorrectionReplacesWhatWasSaidOfTheSeat() {
        given(convened("m", "c", 1, 3, Basis.LIVE), placed("m", 1, ItemKind.DELIBERATION, "가"));
        given(attended("m", 1, "13:50"), attended("m", 2, "13:50"), asked("m", 1, 1), counted("m", 1, 2, 0, "14:20"));
        var before = ledger.last();
        var was = new Attendance(true, null, Manner.IN_PERSON, at("13:50"), null);
        var left = new Attendance(true, null, Manner.REMOTE, at("13:55"), at("14:10"));
        given(new AttendanceCorrected("m", "seat-1", person(1), was, left, "서명부와 다름", "간사"));
        var never = new Attendance(false, null, Manner.NOT_STATED, null, null);
        given(new AttendanceCorrected("m", "seat-2", person(2), was, never, "오기", "간사"));

        assertThat(sheet().items().get(0).votes().get(0).present()).isEmpty();
        assertThat(sheet().seats().get(0).spells()).containsExactly(new Spell(at("13:55"), at("14:10"), true));
        assertThat(sheet().seats().get(0).manner()).isEqualTo(Manner.REMOTE);
        assertThat(sheet().seats().get(1).attended()).isFalse();
        assertThat(sheet().seats().get(1).corrected()).isTrue();
        var then = ask(new ReadAttendance("m", before), AttendanceSheet.class);
        assertThat(then.items().get(0).votes().get(0).present()).containsExactly("seat-1", "seat-2");
    }

    @Test
    void knowsNoMeetingThatWasNotConvened() {
        assertThatThrownBy(() -> ask(new ReadAttendance("x", null), AttendanceSheet.class))
                .isInstanceOf(Unknown.class);
    }

    private AttendanceSheet sheet() {
        return ask(new ReadAttendance("m", null), AttendanceSheet.class);
    }
}
