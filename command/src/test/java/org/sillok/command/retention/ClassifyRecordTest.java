package org.sillok.command.retention;

import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.COMPLETE;
import static org.sillok.command.retention.Kept.ENDED;
import static org.sillok.command.retention.Kept.FIVE_YEARS;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.SCHEDULE;
import static org.sillok.command.retention.Kept.closed;
import static org.sillok.command.retention.Kept.inClass;
import static org.sillok.command.retention.Kept.into;
import static org.sillok.retention.RetentionRule.ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS;
import static org.sillok.retention.RetentionRule.A_CLASS_IS_IN_FORCE_WHEN_A_RECORD_IS_COMPLETE;
import static org.sillok.retention.RetentionRule.A_PERIOD_STARTS_FROM_A_KNOWN_DAY;
import static org.sillok.retention.RetentionRule.A_RECLASSIFICATION_STATES_ITS_REASON;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_CLASSIFIED_AFTER_ITS_MEETING;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_COMPLETE_AFTER_ITS_MEETING;
import static org.sillok.retention.RetentionRule.A_RECORD_UNDER_APPRAISAL_KEEPS_ITS_CLASS;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.record.Origin;
import org.sillok.report.Retention;
import org.sillok.retention.ClassifyRecord;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.Disposition;
import org.sillok.retention.RecordClassified;

/** Putting a record into a class, from which its period follows. */
class ClassifyRecordTest {

    private static ClassifyRecord classify(@Nullable LocalDate completeOn, @Nullable String reason) {
        return new ClassifyRecord(ID, SCHEDULE, "A01", completeOn, reason, CLERK, COMPLETE);
    }

    @Test
    void takesThePeriodFromTheClass() {
        Kept.record()
                .trial()
                .when(classify(null, null))
                .records(into(FIVE_YEARS))
                .bears(Origin.BASIS, "LIVE");
    }

    @Test
    void keepsAPermanentRecordWithoutAnEnd() {
        var permanent = inClass("A01", Retention.PERMANENT, ENDED);
        Kept.record().schedule(permanent).trial().when(classify(null, null)).records(into(permanent));
    }

    /** A later notice changes nothing for what was complete before it. */
    @Test
    void takesTheClassThatWasInForceThen() {
        var changed = inClass("A01", Retention.TEN_YEARS, COMPLETE.plusDays(1));
        Kept.record()
                .schedule(FIVE_YEARS, changed)
                .trial()
                .when(classify(null, null))
                .records(into(FIVE_YEARS));
    }

    @Test
    void takesTheEndOfTheMeetingWhereNothingIsRegistered() {
        var from = LocalDate.parse("2018-01-01");
        var until = LocalDate.parse("2022-12-31");
        Kept.record()
                .report()
                .trial()
                .when(classify(null, null))
                .records(new RecordClassified(ID, SCHEDULE, FIVE_YEARS, ENDED, from, until, null, CLERK, COMPLETE));
    }

    @Test
    void refusesBeforeTheMeetingEnded() {
        Kept.record().meeting().trial().when(classify(null, null)).refuses(A_RECORD_IS_CLASSIFIED_AFTER_ITS_MEETING);
    }

    @Test
    void refusesWhereNobodyKnowsWhenItWasComplete() {
        var undated = Kept.record().meeting(closed(null)).report();
        undated.trial().when(classify(null, null)).refuses(A_PERIOD_STARTS_FROM_A_KNOWN_DAY);
        undated.trial().when(classify(COMPLETE, null)).records(into(FIVE_YEARS));
    }

    @Test
    void refusesADayBeforeTheEndOfTheMeeting() {
        Kept.record().trial().when(classify(ENDED.minusDays(1), null)).refuses(A_RECORD_IS_COMPLETE_AFTER_ITS_MEETING);
    }

    @Test
    void refusesAClassThatWasNotInForce() {
        Kept.record()
                .schedule(inClass("A01", Retention.ONE_YEAR, COMPLETE.plusDays(1)))
                .trial()
                .when(classify(null, null))
                .refuses(A_CLASS_IS_IN_FORCE_WHEN_A_RECORD_IS_COMPLETE);
    }

    @Test
    void knowsNoMeetingAndNoScheduleThatThereIsNot() {
        var nobody = new ClassifyRecord("m2", SCHEDULE, "A01", null, null, CLERK, COMPLETE);
        Kept.record().trial().when(nobody).knowsNo("meeting");
        var nothing = new ClassifyRecord(ID, "other", "A01", null, null, CLERK, COMPLETE);
        Kept.record().trial().when(nothing).knowsNo("schedule");
    }

    @Test
    void classifiesAnewForAReason() {
        var longer = inClass("A01", Retention.TEN_YEARS, ENDED);
        Kept.record().classified().when(classify(null, null)).refuses(A_RECLASSIFICATION_STATES_ITS_REASON);
        Kept.record().schedule(longer).classified().when(classify(null, "착오")).records(RecordClassified.class);
    }

    @Test
    void refusesBetweenTheOpinions() {
        var stated = new CreatorsOpinionStated(ID, 1, Disposition.DISPOSE, "활용 없음", CLERK, COMPLETE);
        Kept.record()
                .classified()
                .given(stated)
                .when(classify(null, "착오"))
                .refuses(A_RECORD_UNDER_APPRAISAL_KEEPS_ITS_CLASS);
    }

    @Test
    void refusesADayBeforeTheLastAct() {
        var early = new ClassifyRecord(ID, SCHEDULE, "A01", null, "착오", CLERK, COMPLETE.minusDays(1));
        Kept.record().classified().when(early).refuses(ACTS_ON_A_RECORD_DO_NOT_RUN_BACKWARDS);
    }
}
