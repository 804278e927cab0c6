package org.sillok.server.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.sillok.record.Order;
import org.sillok.report.Retention;
import org.sillok.retention.AcceptRecord;
import org.sillok.retention.AdoptClass;
import org.sillok.retention.ClassifyRecord;
import org.sillok.retention.Disposition;
import org.sillok.retention.FreezeRecord;
import org.sillok.retention.InspectRecord;
import org.sillok.retention.OfferRecord;
import org.sillok.retention.Official;
import org.sillok.retention.RetireClass;
import org.sillok.retention.ReturnRecord;
import org.sillok.retention.ReviewAppraisal;
import org.sillok.retention.ScheduledClass;
import org.sillok.retention.SendersCopy;
import org.sillok.retention.StateCreatorsOpinion;
import org.sillok.retention.UnfreezeRecord;

/** Draws the orders that are given to the records office, long after the meetings. */
final class RandomKeeping {

    private static final String SCHEDULE = "city";
    private static final Official CLERK = new Official("마루", "주무관");
    private static final Official ARCHIVIST = new Official("바다", "기록연구사");

    private final Random random;
    private LocalDate day = LocalDate.parse("2040-01-01");

    RandomKeeping(Random random) {
        this.random = random;
    }

    Order ofSchedule() {
        var code = "A0" + random.nextInt(3);
        var from = LocalDate.parse("2010-01-01").plusDays(random.nextInt(2_500));
        if (random.nextInt(4) == 0) {
            return new RetireClass(SCHEDULE, code, from, "폐지");
        }
        var period = random.nextBoolean()
                ? Retention.ONE_YEAR
                : List.of(Retention.values()).get(random.nextInt(7));
        return new AdoptClass(SCHEDULE, new ScheduledClass(code, List.of("행정", "위원회"), period, from, "고시"));
    }

    /** What chance seldom brings about: a record whose period ended, and of which somebody says what should become of it. */
    List<Order> untilAnOpinion(String meeting) {
        var complete = LocalDate.parse("2037-06-01");
        var brief = new ScheduledClass("A09", List.of("행정"), Retention.ONE_YEAR, complete.minusYears(20), "고시");
        return List.of(
                new AdoptClass(SCHEDULE, brief),
                new ClassifyRecord(meeting, SCHEDULE, "A09", complete, "착오", CLERK, day),
                new StateCreatorsOpinion(meeting, Disposition.HOLD, "활용 중", CLERK, day));
    }

    Order ofRecord(String meeting) {
        if (random.nextInt(6) == 0) {
            return ofSchedule();
        }
        day = day.plusDays(random.nextInt(9));
        return switch (random.nextInt(10)) {
            case 0, 1 -> new ClassifyRecord(meeting, SCHEDULE, "A0" + random.nextInt(3), null, "착오", CLERK, day);
            case 2 -> new OfferRecord(meeting, random.nextInt(3), CLERK, day);
            case 3 -> new InspectRecord(meeting, List.of("쪽 누락"), ARCHIVIST, day);
            case 4 -> new ReturnRecord(meeting, "보완", ARCHIVIST, day);
            case 5 -> new AcceptRecord(meeting, SendersCopy.DELETED, ARCHIVIST, day);
            case 6 -> new FreezeRecord(meeting, "감사", "감사원", ARCHIVIST, day);
            case 7 -> new UnfreezeRecord(meeting, 1 + random.nextInt(3), "종결", "감사원", ARCHIVIST, day);
            case 8 -> new StateCreatorsOpinion(meeting, Disposition.HOLD, "활용 중", CLERK, day);
            default -> new ReviewAppraisal(meeting, Disposition.DISPOSE, "가치 없음", ARCHIVIST, day);
        };
    }
}
