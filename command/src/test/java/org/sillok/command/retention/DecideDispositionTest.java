package org.sillok.command.retention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillok.command.retention.Appraised.FROZEN;
import static org.sillok.command.retention.Appraised.decide;
import static org.sillok.command.retention.Appraised.decided;
import static org.sillok.command.retention.Appraised.heard;
import static org.sillok.command.retention.Appraised.opinion;
import static org.sillok.command.retention.Appraised.record;
import static org.sillok.command.retention.Appraised.reviewed;
import static org.sillok.command.retention.Appraised.stated;
import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.CLERK;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.LATER;
import static org.sillok.retention.Disposition.DISPOSE;
import static org.sillok.retention.Disposition.EXTEND;
import static org.sillok.retention.Disposition.HOLD;
import static org.sillok.retention.RetentionRule.AN_EXTENSION_ENDS_LATER;
import static org.sillok.retention.RetentionRule.A_DISPOSAL_IS_DECIDED_ONCE;
import static org.sillok.retention.RetentionRule.A_DISPOSITION_FOLLOWS_THREE_OPINIONS;
import static org.sillok.retention.RetentionRule.A_DISPOSITION_IS_WHAT_THE_BOARD_RESOLVED;
import static org.sillok.retention.RetentionRule.A_FROZEN_RECORD_IS_OFF_THE_AGENDA;
import static org.sillok.retention.RetentionRule.A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED;
import static org.sillok.retention.RetentionRule.WHAT_IS_HELD_IS_LOOKED_AT_AGAIN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillok.record.Invalid;
import org.sillok.report.Retention;
import org.sillok.retention.CreatorsOpinionStated;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.OfferRecord;

/** Deciding what becomes of a record, as the board resolved. */
class DecideDispositionTest {

    private static final LocalDate UNTIL = LocalDate.parse("2022-12-31");
    private static final LocalDate THIRTY = LocalDate.parse("2047-12-31");
    private static final LocalDate AGAIN = LATER.plusYears(3);

    @Test
    void decidesToDispose() {
        heard(DISPOSE).when(decide(DISPOSE, null, null)).records(decided(DISPOSE, null, UNTIL, null));
    }

    @Test
    void refusesBeforeAllThreeHaveSpoken() {
        record().classified()
                .given(stated(), reviewed())
                .when(decide(DISPOSE, null, null))
                .refuses(A_DISPOSITION_FOLLOWS_THREE_OPINIONS);
    }

    @Test
    void refusesAnythingButWhatTheBoardResolved() {
        heard(HOLD).when(decide(DISPOSE, null, null)).refuses(A_DISPOSITION_IS_WHAT_THE_BOARD_RESOLVED);
    }

    @Test
    void refusesWhileFrozen() {
        heard(DISPOSE).given(FROZEN).when(decide(DISPOSE, null, null)).refuses(A_FROZEN_RECORD_IS_OFF_THE_AGENDA);
    }

    @Test
    void extendsToALongerPeriod() {
        heard(EXTEND)
                .when(decide(EXTEND, Retention.THIRTY_YEARS, null))
                .records(decided(EXTEND, Retention.THIRTY_YEARS, THIRTY, null));
        heard(EXTEND)
                .when(decide(EXTEND, Retention.PERMANENT, null))
                .records(decided(EXTEND, Retention.PERMANENT, null, null));
    }

    /** Five years again, fewer, or a period that is over by now too. */
    @ParameterizedTest
    @EnumSource(
            value = Retention.class,
            names = {"ONE_YEAR", "FIVE_YEARS"})
    void refusesAnExtensionThatEndsNoLater(Retention period) {
        heard(EXTEND).when(decide(EXTEND, period, null)).refuses(AN_EXTENSION_ENDS_LATER);
    }

    @Test
    void holdsUntilADay() {
        heard(HOLD).when(decide(HOLD, null, AGAIN)).records(decided(HOLD, null, UNTIL, AGAIN));
        heard(HOLD).when(decide(HOLD, null, LATER)).refuses(WHAT_IS_HELD_IS_LOOKED_AT_AGAIN);
    }

    @Test
    void asksForWhatBelongsToEach() {
        assertThatThrownBy(() -> decide(HOLD, null, null)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> decide(DISPOSE, Retention.PERMANENT, null)).isInstanceOf(Invalid.class);
    }

    @Test
    void appraisesAgainWhatWasKeptLonger() {
        var held = heard(HOLD).given(decided(HOLD, null, UNTIL, AGAIN));
        held.when(opinion(AGAIN.minusDays(1))).refuses(A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED);
        held.when(opinion(AGAIN)).records(new CreatorsOpinionStated(ID, 2, DISPOSE, "활용 없음", CLERK, AGAIN));
        var extended = heard(EXTEND).given(decided(EXTEND, Retention.THIRTY_YEARS, THIRTY, null));
        extended.when(opinion(THIRTY)).refuses(A_RECORD_IS_APPRAISED_WHEN_ITS_PERIOD_ENDED);
    }

    @Test
    void refusesToDecideAnewOnWhatIsToBeDisposedOf() {
        var gone = heard(DISPOSE).given(decided(DISPOSE, null, UNTIL, null));
        gone.when(opinion(LATER)).refuses(A_DISPOSAL_IS_DECIDED_ONCE);
        gone.when(decide(DISPOSE, null, null)).refuses(A_DISPOSAL_IS_DECIDED_ONCE);
        gone.when(new OfferRecord(ID, 0, CLERK, LATER)).refuses(A_DISPOSAL_IS_DECIDED_ONCE);
    }

    /** A freeze beats everything, a decision too. */
    @Test
    void freezesWhatIsToBeDisposedOf() {
        heard(DISPOSE)
                .given(decided(DISPOSE, null, UNTIL, null))
                .when(new FreezeRecord(ID, "감사", "감사원", ARCHIVIST, LATER))
                .records(FROZEN);
    }
}
