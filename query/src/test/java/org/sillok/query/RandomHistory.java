package org.sillok.query;

import static org.sillok.query.Happened.asked;
import static org.sillok.query.Happened.attended;
import static org.sillok.query.Happened.convened;
import static org.sillok.query.Happened.counted;
import static org.sillok.query.Happened.day;
import static org.sillok.query.Happened.entered;
import static org.sillok.query.Happened.founded;
import static org.sillok.query.Happened.irregular;
import static org.sillok.query.Happened.opened;
import static org.sillok.query.Happened.passed;
import static org.sillok.query.Happened.person;
import static org.sillok.query.Happened.placed;
import static org.sillok.query.Happened.placedAgain;
import static org.sillok.query.Happened.reckoning;
import static org.sillok.query.Happened.represented;
import static org.sillok.query.Happened.rules;
import static org.sillok.query.Happened.said;
import static org.sillok.query.Happened.seat;
import static org.sillok.query.Happened.seated;
import static org.sillok.query.Happened.unopposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sillok.committee.CommitteeDissolved;
import org.sillok.committee.CommitteeRenamed;
import org.sillok.committee.OfficerElected;
import org.sillok.committee.Openness;
import org.sillok.committee.RulesAdopted;
import org.sillok.committee.SeatRole;
import org.sillok.committee.SeatVacated;
import org.sillok.committee.SecretaryAppointed;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.AgendaReported;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemOrigin;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.Nature;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.Presiding;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.Referral;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.Subject;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteCorrected;
import org.sillok.record.Fact;

/**
 * A history of several committees and meetings at once, drawn from a seed: every kind of fact, in an order that a
 * transcript may have, corrections of anything that stands.
 */
public final class RandomHistory {

    private static final List<String> WORDS =
            List.of("웹접근성", "시장", "다시장만", "IT과제", "예산안", "2017서울", "평가결과", "가결", "개인정보", "누리집", "의견", "보고");

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> committees = new ArrayList<>();
    private final List<Course> meetings = new ArrayList<>();

    private RandomHistory(long seed) {
        random = new Random(seed);
    }

    /** At least {@code size} facts. */
    public static RandomHistory of(long seed, int size) {
        var history = new RandomHistory(seed);
        while (history.facts.size() < size) {
            history.step();
        }
        return history;
    }

    public Fact[] facts() {
        return facts.toArray(Fact[]::new);
    }

    public List<String> committees() {
        return committees;
    }

    public List<String> meetings() {
        return meetings.stream().map(meeting -> meeting.id).toList();
    }

    private void step() {
        var dice = random.nextInt(100);
        if (committees.isEmpty() || dice < 1) {
            found();
        } else if (meetings.isEmpty() || dice < 3) {
            convene();
        } else if (dice < 10) {
            change(any(committees));
        } else {
            meetings.get(random.nextInt(meetings.size())).step();
        }
    }

    private void found() {
        var id = "committee-" + committees.size();
        committees.add(id);
        facts.add(founded(id, "위원회 " + id));
        facts.add(new RulesAdopted(id, rules("2020-01-01")));
        for (var number = 1; number <= 6; number++) {
            facts.add(seat(id, number));
            if (random.nextBoolean()) {
                facts.add(seated(id, number, random.nextBoolean() ? null : "2021-01-01", null));
            }
        }
    }

    private void change(String committee) {
        var number = 1 + random.nextInt(6);
        var date = day("20%02d-%02d-01".formatted(20 + random.nextInt(7), 1 + random.nextInt(12)));
        facts.add(
                switch (random.nextInt(7)) {
                    case 0 -> new CommitteeRenamed(committee, "전", "위원회 " + facts.size(), date, "개정");
                    case 1 ->
                        seated(
                                committee,
                                number,
                                date.toString(),
                                date.plusYears(2).toString());
                    case 2 -> new SeatVacated(committee, "seat-" + number, person(number), date, "사임");
                    case 3 -> new OfficerElected(committee, "seat-" + number, SeatRole.MEMBER, SeatRole.CHAIR, date);
                    case 4 -> new SecretaryAppointed(committee, person(random.nextInt(40)), date);
                    case 5 -> new RulesAdopted(committee, rules(date.toString()));
                    default -> new CommitteeDissolved(committee, date, "통합");
                });
    }

    private void convene() {
        var meeting = new Course("meeting-" + meetings.size());
        meetings.add(meeting);
        var basis = any(List.of(Basis.values()));
        facts.add(convened(meeting.id, any(committees), meetings.size(), 6, basis));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String words() {
        return any(WORDS) + " " + any(WORDS) + "을 " + any(WORDS);
    }

    private String time() {
        return "%02d:%02d".formatted(14 + random.nextInt(3), random.nextInt(60));
    }

    /** What has happened in one meeting so far. */
    private final class Course {
        private final String id;
        private int items;
        private int opinions;
        private int questions;
        private int voted;
        private int followUps;
        private int observers;

        Course(String id) {
            this.id = id;
        }

        void step() {
            if (items == 0) {
                place();
                return;
            }
            switch (random.nextInt(10)) {
                case 0 -> place();
                case 1, 2 -> facts.add(presence());
                case 3, 4 -> facts.add(said(id, ++opinions, words(), 1 + random.nextInt(items)));
                case 5 -> facts.add(course());
                case 6 -> question();
                case 7 -> facts.add(outcome());
                case 8 -> after();
                default -> correction();
            }
        }

        private void place() {
            items++;
            if (random.nextInt(4) == 0 && meetings.size() > 1) {
                facts.add(placedAgain(id, items, words(), new ItemOrigin(any(meetings()), 1)));
                return;
            }
            facts.add(placed(id, items, any(List.of(ItemKind.values())), words()));
        }

        private Fact presence() {
            var number = 1 + random.nextInt(6);
            var seat = "seat-" + number;
            return switch (random.nextInt(5)) {
                case 0, 1 -> attended(id, number, random.nextBoolean() ? null : time());
                case 2 -> represented(id, number, null);
                case 3 -> new MemberLeft(id, seat, person(number), null);
                default -> new MemberRecused(id, seat, person(number), item(), RecusalGround.WITHDREW, "이해관계", null);
            };
        }

        private Fact course() {
            return switch (random.nextInt(9)) {
                case 0 -> opened(id, reckoning(6, 4, true, "seat-1"), time());
                case 1 -> new MeetingFailedForQuorum(id, reckoning(6, 2, false), null);
                case 2 ->
                    new ChairPassed(id, new Presiding("seat-3", person(3), Presiding.Capacity.ACTING_CHAIR), null);
                case 3 -> new MeetingRecessed(id, Happened.at(time()));
                case 4 -> new MeetingResumed(id, Happened.at(time()));
                case 5 -> new MeetingClosed(id, Happened.at(time()));
                case 6 -> new ObserverAdmitted(id, ++observers, null, null, "주무관", 3, null);
                case 7 -> new AgendaReported(id, List.of(item()), Speaker.official(null, "간사"), words(), null);
                default -> entered(id, any(List.of(Stage.values())), time());
            };
        }

        private void question() {
            if (voted < questions) {
                voted++;
                facts.add(random.nextBoolean() ? unopposed(id, voted) : counted(id, voted, 3, 1, time()));
                return;
            }
            facts.add(asked(id, ++questions, item()));
        }

        private Fact outcome() {
            var question = questions == 0 ? null : (Integer) (1 + random.nextInt(questions));
            var reckoning = reckoning(6, 4, true);
            return switch (random.nextInt(6)) {
                case 0, 1 ->
                    question == null
                            ? new ItemDeferred(id, item(), null, words(), reckoning, null)
                            : passed(id, item(), question, reckoning);
                case 2 -> new ResolutionRejected(id, item(), question, words(), reckoning, null);
                case 3 -> new ItemReferred(id, item(), question, Referral.RECONSIDERATION, null, reckoning, null);
                case 4 -> new ItemDeferred(id, item(), question, null, reckoning, null);
                default -> new AdviceConcluded(id, item(), List.of(new AdvicePoint(words(), List.of(1))), null);
            };
        }

        private void after() {
            switch (random.nextInt(6)) {
                case 0, 1 ->
                    facts.add(new FollowUpAssigned(
                            id, ++followUps, FollowUpKind.REQUEST, words(), null, null, null, List.of(1), null));
                case 2 -> endFollowUp();
                case 3 -> facts.add(irregular(id, Subject.Kind.ITEM, String.valueOf(item())));
                case 4 -> facts.add(new MinutesSigned(id, Speaker.seat("seat-1"), day("2026-03-20")));
                default ->
                    facts.add(new PaperFiled(
                            id,
                            facts.size(),
                            "가.pdf",
                            "application/pdf",
                            7,
                            "ab".repeat(32),
                            List.of(),
                            Openness.CLOSED));
            }
        }

        private void endFollowUp() {
            if (followUps > 0) {
                var number = 1 + random.nextInt(followUps);
                facts.add(
                        random.nextBoolean()
                                ? new FollowUpCompleted(id, number, words(), null)
                                : new FollowUpDismissed(id, number, words(), null));
            }
        }

        private void correction() {
            switch (random.nextInt(6)) {
                case 0, 1 -> correctOpinion();
                case 2 ->
                    facts.add(
                            new AgendaItemCorrected(id, item(), "전", words(), null, "통신과", Nature.WORDING, "오기", "간사"));
                case 3 -> correctAttendance();
                case 4 -> correctVote();
                default ->
                    facts.add(
                            random.nextInt(10) == 0
                                    ? new MinutesAdopted(id, day("2026-03-25"))
                                    : new AgendaItemWithdrawn(id, item(), "철회", null));
            }
        }

        private void correctOpinion() {
            if (opinions > 0) {
                var number = 1 + random.nextInt(opinions);
                facts.add(new OpinionCorrected(id, number, "전", words(), Nature.MEANING, "오기", "간사"));
            }
        }

        private void correctAttendance() {
            var number = 1 + random.nextInt(6);
            var was = new Attendance(false, null, Manner.NOT_STATED, null, null);
            var is = random.nextBoolean() ? was : new Attendance(true, null, Manner.REMOTE, Happened.at("14:05"), null);
            facts.add(new AttendanceCorrected(id, "seat-" + number, person(number), was, is, "서명부", "간사"));
        }

        private void correctVote() {
            if (voted > 0) {
                var number = 1 + random.nextInt(voted);
                var tally = new Tally(random.nextInt(5), random.nextInt(3), 0, 0);
                facts.add(new VoteCorrected(id, number, null, tally, List.of(), List.of(), "재검표", "간사"));
            }
        }

        private int item() {
            return 1 + random.nextInt(items);
        }
    }
}
