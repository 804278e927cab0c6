package org.sillok.command.retention;

import static org.sillok.command.retention.Appraised.FROZEN;
import static org.sillok.command.retention.Appraised.RESOLUTION;
import static org.sillok.command.retention.Appraised.heard;
import static org.sillok.command.retention.Appraised.opinion;
import static org.sillok.command.retention.Appraised.record;
import static org.sillok.command.retention.Appraised.resolve;
import static org.sillok.command.retention.Appraised.resolved;
import static org.sillok.command.retention.Appraised.review;
import static org.sillok.command.retention.Appraised.reviewed;
import static org.sillok.command.retention.Appraised.stated;
import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.BOARD;
import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.ENDED;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.LATER;
import static org.sillok.command.retention.Kept.inClass;
import static org.sillok.command.retention.Kept.into;
import static org.sillok.committee.SeatKind.APPOINTED;
import static org.sillok.committee.SeatKind.EX_OFFICIO;
import static org.sillok.retention.Disposition.DISPOSE;
import static org.sillok.retention.RetentionRule.AN_OPINION_IS_STATED_ONCE;
import static org.sillok.retention.RetentionRule.A_BOARD_DOES_NOT_JUDGE_ITS_OWN_RECORD;
import static org.sillok.retention.RetentionRule.A_BOARD_HAS_FIVE_MEMBERS_AT_MOST_AND_TWO_OUTSIDERS;
import static org.sillok.retention.RetentionRule.A_FROZEN_RECORD_IS_OFF_THE_AGENDA;
import static org.sillok.retention.RetentionRule.A_PERMANENT_RECORD_IS_KEPT_FOR_GOOD;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED;
import static org.sillok.retention.RetentionRule.ONLY_A_CLASSIFIED_RECORD_IS_APPRAISED;
import static org.sillok.retention.RetentionRule.THE_ARCHIVIST_FOLLOWS_THE_CREATOR;
import static org.sillok.retention.RetentionRule.THE_ARCHIVIST_IS_NOT_THE_CREATOR;
import static org.sillok.retention.RetentionRule.THE_BOARD_FOLLOWS_THE_ARCHIVIST;
import static org.sillok.retention.RetentionRule.THE_BOARD_RESOLVES_IN_A_MEETING;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillok.report.Retention;
import org.sillok.retention.BoardResolution;
import org.sillok.retention.CreatorsOpinionStated;

/** The opinions of department, archivist and board, in their turn. */
class AppraiseRecordTest {

    @Test
    void beginsWhenThePeriodHasEnded() {
        record().classified().when(opinion(LATER)).records(stated());
        var first = LocalDate.parse("2023-01-01");
        record().classified().when(opinion(first)).records(CreatorsOpinionStated.class);
        record().classified().when(opinion(first.minusDays(1))).refuses(A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED);
    }

    @Test
    void refusesWhatHasNoPeriodThatEnds() {
        record().trial().given(FROZEN).when(opinion(LATER)).refuses(ONLY_A_CLASSIFIED_RECORD_IS_APPRAISED);
        record().trial()
                .given(into(inClass("A01", Retention.PERMANENT, ENDED)))
                .when(opinion(LATER))
                .refuses(A_PERMANENT_RECORD_IS_KEPT_FOR_GOOD);
        record().trial()
                .given(into(inClass("A01", Retention.SEMI_PERMANENT, ENDED)))
                .when(opinion(LATER))
                .refuses(A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED);
    }

    @Test
    void reviewsAfterTheDepartment() {
        record().classified().given(stated()).when(review(ARCHIVIST)).records(reviewed());
        record().classified().when(review(ARCHIVIST)).refuses(THE_ARCHIVIST_FOLLOWS_THE_CREATOR);
    }

    @Test
    void refusesOnePersonAsBoth() {
        record().classified().given(stated()).when(review(CLERK)).refuses(THE_ARCHIVIST_IS_NOT_THE_CREATOR);
    }

    @Test
    void hearsEachOnce() {
        record().classified().given(stated()).when(opinion(LATER)).refuses(AN_OPINION_IS_STATED_ONCE);
        record().classified()
                .given(stated(), reviewed())
                .when(review(ARCHIVIST))
                .refuses(AN_OPINION_IS_STATED_ONCE);
        heard(DISPOSE).when(resolve(RESOLUTION)).refuses(AN_OPINION_IS_STATED_ONCE);
    }

    @Test
    void entersWhatTheBoardResolved() {
        record().classified()
                .given(stated(), reviewed())
                .when(resolve(RESOLUTION))
                .records(resolved(DISPOSE));
        record().classified().given(stated()).when(resolve(RESOLUTION)).refuses(THE_BOARD_FOLLOWS_THE_ARCHIVIST);
    }

    @Test
    void keepsAFrozenRecordOffTheAgenda() {
        record().classified()
                .given(stated(), reviewed(), FROZEN)
                .when(resolve(RESOLUTION))
                .refuses(A_FROZEN_RECORD_IS_OFF_THE_AGENDA);
    }

    @Test
    void refusesABoardThatResolvedNothing() {
        var reviewed = record().classified().given(stated(), reviewed());
        reviewed.when(resolve(new BoardResolution(BOARD, 2))).refuses(THE_BOARD_RESOLVES_IN_A_MEETING);
    }

    @Test
    void refusesTheMeetingThatTheRecordIsOf() {
        record().classified()
                .given(stated(), reviewed())
                .when(resolve(new BoardResolution(ID, 1)))
                .refuses(A_BOARD_DOES_NOT_JUDGE_ITS_OWN_RECORD);
    }

    @Test
    void knowsNoMeetingThatThereIsNot() {
        record().classified()
                .given(stated(), reviewed())
                .when(resolve(new BoardResolution("m2", 1)))
                .knowsNo("meeting");
    }

    @Test
    void refusesABoardOfSixOrWithOneOutsider() {
        var six = Kept.record().board(APPOINTED, APPOINTED, APPOINTED, APPOINTED, APPOINTED, APPOINTED);
        var inside = Kept.record().board(APPOINTED, EX_OFFICIO, EX_OFFICIO);
        for (var board : List.of(six, inside)) {
            board.classified()
                    .given(stated(), reviewed())
                    .when(resolve(RESOLUTION))
                    .refuses(A_BOARD_HAS_FIVE_MEMBERS_AT_MOST_AND_TWO_OUTSIDERS);
        }
    }
}
