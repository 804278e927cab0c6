package org.sillok.command.retention;

import static org.sillok.command.retention.Kept.ARCHIVIST;
import static org.sillok.command.retention.Kept.ID;
import static org.sillok.command.retention.Kept.LATER;
import static org.sillok.retention.RetentionRule.ONLY_A_STANDING_FREEZE_IS_LIFTED;

import org.junit.jupiter.api.Test;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.RecordFrozen;
import org.sillok.retention.RecordUnfrozen;
import org.sillok.retention.UnfreezeRecord;

/** Freezing a record and lifting it again, cause by cause. */
class FreezeRecordTest {

    private static final RecordFrozen FIRST = new RecordFrozen(ID, 1, "감사", "감사원", ARCHIVIST, LATER);
    private static final RecordUnfrozen LIFTED = new RecordUnfrozen(ID, 1, "종결", "감사원", ARCHIVIST, LATER);
    private static final UnfreezeRecord LIFT = new UnfreezeRecord(ID, 1, "종결", "감사원", ARCHIVIST, LATER);

    @Test
    void freezesWhateverElseIsKnownOfIt() {
        Kept.record()
                .trial()
                .when(new FreezeRecord(ID, "감사", "감사원", ARCHIVIST, LATER))
                .records(FIRST);
    }

    @Test
    void freezesForAnotherCauseBeside() {
        Kept.record()
                .trial()
                .given(FIRST, LIFTED)
                .when(new FreezeRecord(ID, "소송", "법원", ARCHIVIST, LATER))
                .records(new RecordFrozen(ID, 2, "소송", "법원", ARCHIVIST, LATER));
    }

    @Test
    void liftsAFreezeOnce() {
        Kept.record().trial().given(FIRST).when(LIFT).records(LIFTED);
        Kept.record().trial().given(FIRST, LIFTED).when(LIFT).refuses(ONLY_A_STANDING_FREEZE_IS_LIFTED);
    }

    @Test
    void knowsNoMeetingThatThereIsNot() {
        Kept.record()
                .trial()
                .when(new FreezeRecord("m2", "감사", "감사원", ARCHIVIST, LATER))
                .knowsNo("meeting");
    }
}
