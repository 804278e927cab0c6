package org.sillok.command.retention;

import static org.sillok.command.retention.Kept.FIVE_YEARS;
import static org.sillok.command.retention.Kept.SCHEDULE;
import static org.sillok.command.retention.Kept.inClass;
import static org.sillok.retention.ScheduleRule.A_CLASS_CHANGES_FROM_A_LATER_DAY;
import static org.sillok.retention.ScheduleRule.ONLY_A_CLASS_IN_FORCE_IS_RETIRED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sillok.command.Trial;
import org.sillok.record.Fact;
import org.sillok.record.Origin;
import org.sillok.report.Retention;
import org.sillok.retention.AdoptClass;
import org.sillok.retention.ClassAdopted;
import org.sillok.retention.ClassRetired;
import org.sillok.retention.RetireClass;

/** Adopting classes into a schedule, and retiring them. */
class ScheduleTest {

    private static final LocalDate FIRST = LocalDate.parse("2010-01-01");
    private static final LocalDate SECOND = LocalDate.parse("2020-01-01");
    private static final ClassAdopted ADOPTED = new ClassAdopted(SCHEDULE, FIVE_YEARS);

    private static Trial<Schedule> schedule(Fact... facts) {
        return new Trial<>(Schedule.class).given(facts);
    }

    private static AdoptClass adopt(Retention period, LocalDate from) {
        return new AdoptClass(SCHEDULE, inClass("A01", period, from));
    }

    @Test
    void adoptsAClass() {
        schedule().when(new AdoptClass(SCHEDULE, FIVE_YEARS)).records(ADOPTED).bears(Origin.BASIS, "LIVE");
    }

    @Test
    void changesAPeriodFromALaterDay() {
        var changed = inClass("A01", Retention.TEN_YEARS, SECOND);
        schedule(ADOPTED).when(adopt(Retention.TEN_YEARS, SECOND)).records(new ClassAdopted(SCHEDULE, changed));
    }

    @Test
    void refusesToChangeWhatHeldBefore() {
        schedule(ADOPTED).when(adopt(Retention.TEN_YEARS, FIRST)).refuses(A_CLASS_CHANGES_FROM_A_LATER_DAY);
        schedule(ADOPTED).when(new RetireClass(SCHEDULE, "A01", FIRST, "폐지")).refuses(A_CLASS_CHANGES_FROM_A_LATER_DAY);
    }

    @Test
    void retiresAClassAndTakesItBack() {
        var retired = new ClassRetired(SCHEDULE, "A01", SECOND, "폐지");
        schedule(ADOPTED).when(new RetireClass(SCHEDULE, "A01", SECOND, "폐지")).records(retired);
        schedule(ADOPTED, retired)
                .when(adopt(Retention.FIVE_YEARS, SECOND.plusDays(1)))
                .records(ClassAdopted.class);
    }

    @Test
    void refusesToRetireWhatIsNotInForce() {
        var retired = new ClassRetired(SCHEDULE, "A01", SECOND, "폐지");
        schedule(ADOPTED)
                .when(new RetireClass(SCHEDULE, "B02", SECOND, "폐지"))
                .refuses(ONLY_A_CLASS_IN_FORCE_IS_RETIRED);
        schedule(ADOPTED, retired)
                .when(new RetireClass(SCHEDULE, "A01", SECOND.plusDays(1), "폐지"))
                .refuses(ONLY_A_CLASS_IN_FORCE_IS_RETIRED);
    }
}
