package org.sillok.command.meeting;

import static org.sillok.command.meeting.Meetings.DAY;
import static org.sillok.command.meeting.Meetings.at;
import static org.sillok.command.meeting.Meetings.proxy;
import static org.sillok.command.meeting.Meetings.s;
import static org.sillok.meeting.Choice.AGAINST;
import static org.sillok.meeting.Choice.IN_FAVOUR;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.meeting.AdmitObserver;
import org.sillok.meeting.AdoptMinutes;
import org.sillok.meeting.AdvicePoint;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.Attendance;
import org.sillok.meeting.Choice;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.CompleteFollowUp;
import org.sillok.meeting.ConcludeAdvice;
import org.sillok.meeting.CorrectAgendaItem;
import org.sillok.meeting.CorrectAttendance;
import org.sillok.meeting.CorrectOpinion;
import org.sillok.meeting.CorrectVote;
import org.sillok.meeting.DeferItem;
import org.sillok.meeting.DismissFollowUp;
import org.sillok.meeting.EnterStage;
import org.sillok.meeting.FailForQuorum;
import org.sillok.meeting.FilePaper;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.Nature;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.PassTheChair;
import org.sillok.meeting.Passage;
import org.sillok.meeting.PlaceAgendaItem;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.RecessMeeting;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.RecordDeparture;
import org.sillok.meeting.RecusalGround;
import org.sillok.meeting.RecuseMember;
import org.sillok.meeting.ReferItem;
import org.sillok.meeting.Referral;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.ReportAgenda;
import org.sillok.meeting.ResumeMeeting;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.SignMinutes;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.Stage;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.WithdrawAgendaItem;
import org.sillok.record.Order;

/** Draws orders: most of them sensible at the moment, some of them not. */
final class RandomOrders {

    private static final List<String> REASONS = List.of("misread", "misheard");

    private final Random random;
    private final Onlooker onlooker;
    private final int members;
    private final int daring;
    private final String id;

    /** The more daring, the more senseless the orders. */
    RandomOrders(Random random, Onlooker onlooker, int members) {
        this.random = random;
        this.onlooker = onlooker;
        this.members = members;
        this.id = onlooker.meeting();
        this.daring = 2 + random.nextInt(20);
    }

    Order next() {
        return switch (onlooker.phase()) {
            case "called" -> oneOf(List.of(this::ofTheDoor, this::ofTheDesk, this::opening));
            case "open" ->
                oneOf(List.of(this::ofTheDoor, this::ofTheDesk, this::speech, this::business, this::business));
            case "recessed" -> oneOf(List.of(this::resume, this::ofTheDoor, this::ofTheDesk));
            default -> oneOf(List.of(this::afterwards, this::correction));
        };
    }

    /** Now and then something from another moment of the meeting. */
    private Order oneOf(List<Supplier<Order>> fitting) {
        if (dares()) {
            return any(List.<Supplier<Order>>of(
                            this::ofTheDoor,
                            this::ofTheDesk,
                            this::opening,
                            this::speech,
                            this::business,
                            this::resume,
                            this::interruption,
                            this::afterwards,
                            this::correction))
                    .get();
        }
        return random.nextInt(40) == 0 ? interruption() : any(fitting).get();
    }

    private Order ofTheDoor() {
        var absent = onlooker.absent();
        return switch (random.nextInt(16)) {
            case 0 -> new RecordDeparture(id, seat(), when());
            case 1 -> new AdmitObserver(id, null, "bureau", null, 1 + random.nextInt(3), when());
            case 2 -> new RecuseMember(id, seat(), item(), any(RecusalGround.values()), "kin", when());
            default -> attend(absent.isEmpty() || dares() ? seat() : any(absent));
        };
    }

    private Order attend(String seat) {
        var proxy = random.nextInt(8) == 0 ? proxy(dares() ? null : "letter 12") : null;
        return new RecordAttendance(id, seat, proxy, Manner.IN_PERSON, when());
    }

    private Order ofTheDesk() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new PlaceAgendaItem(
                        id, dares() ? item() : null, any(ItemKind.values()), "Plan " + random.nextInt(9), null, null);
            case 1 -> new WithdrawAgendaItem(id, item(), "not ready", when());
            case 2 -> new FilePaper(id, "plan.pdf", "application/pdf", 1, "0".repeat(64), List.of(), Openness.OPEN);
            default -> new PlaceAgendaItem(id, null, ItemKind.DELIBERATION, "Plan", null, null);
        };
    }

    private Order opening() {
        return random.nextInt(12) == 0 ? new FailForQuorum(id, when()) : new OpenMeeting(id, officer(), when());
    }

    private Order interruption() {
        return switch (random.nextInt(3)) {
            case 0 -> new RecessMeeting(id, when());
            case 1 -> new PassTheChair(id, officer(), when());
            default -> new CloseMeeting(id, when());
        };
    }

    private Order resume() {
        return new ResumeMeeting(id, when());
    }

    private Order speech() {
        var speaker = random.nextInt(3) == 0 ? Speaker.unnamed("○○○") : Speaker.seat(seat());
        return switch (random.nextInt(8)) {
            case 0 -> new ReportAgenda(id, List.of(item()), speaker, "gist", when());
            case 1 -> new EnterStage(id, any(Stage.values()), null, null, when());
            case 2 -> new ConcludeAdvice(id, item(), List.of(new AdvicePoint("do", opinions())), when());
            case 3 -> new AssignFollowUp(id, any(FollowUpKind.values()), "do", null, null, null, opinions(), when());
            default -> new StateOpinion(id, speaker, "I " + random.nextInt(9), items(), OpinionKind.SPEECH, when());
        };
    }

    /** The next step on the way of an item from question to outcome. */
    private Order business() {
        var pending = onlooker.pending();
        if (pending.isEmpty() || dares()) {
            return random.nextBoolean() ? anyOutcome(item(), question()) : vote(question());
        }
        var item = any(pending);
        var question = onlooker.questionOn(item);
        if (question == 0 || random.nextInt(10) == 0) {
            return new PutQuestion(id, random.nextInt(4) == 0 ? pending : List.of(item), "as proposed", when());
        }
        if (!onlooker.hasVoted(question)) {
            return vote(question);
        }
        return onlooker.carries(question, item)
                ? anyOutcome(item, question)
                : new RejectResolution(id, item, question, null, when());
    }

    private Order vote(int question) {
        var voters = onlooker.count("question") < question ? List.<String>of() : onlooker.voters(question);
        var method = any(VoteMethod.values());
        var casting = random.nextInt(6) == 0 ? any(List.of(IN_FAVOUR, AGAINST)) : null;
        var roll = method == VoteMethod.ROLL_CALL ? roll(voters) : List.<RollEntry>of();
        var counted = method == VoteMethod.NO_OBJECTION || method == VoteMethod.ROLL_CALL || dares();
        return new TakeVote(id, question, method, counted ? null : someTally(voters.size()), roll, casting, when());
    }

    private Order anyOutcome(int item, int number) {
        var question = dares() ? null : (Integer) number;
        return switch (random.nextInt(8)) {
            case 0 -> new RejectResolution(id, item, question, null, when());
            case 1 -> new DeferItem(id, item, question, null, when());
            case 2 -> new ReferItem(id, item, question, Referral.SUBCOMMITTEE, null, when());
            default -> new PassResolution(id, item, question, Passage.AS_PROPOSED, null, List.of(), when());
        };
    }

    private Order afterwards() {
        return switch (random.nextInt(4)) {
            case 0 -> new CompleteFollowUp(id, number("follow-up"), "done", when());
            case 1 -> new DismissFollowUp(id, number("follow-up"), "moot", when());
            case 2 -> new SignMinutes(id, Speaker.seat(seat()), DAY.plusDays(random.nextInt(12)));
            default ->
                random.nextInt(6) == 0
                        ? new AdoptMinutes(id, DAY.plusDays(9))
                        : new SignMinutes(id, Speaker.official("Secretary", "Clerk"), DAY.plusDays(3));
        };
    }

    private Order correction() {
        var nature = any(Nature.values());
        return switch (random.nextInt(4)) {
            case 0 ->
                new CorrectOpinion(id, number("opinion"), "I " + random.nextInt(9), nature, any(REASONS), "clerk");
            case 1 -> new CorrectAgendaItem(id, item(), "Plan " + random.nextInt(9), null, nature, "misread", "clerk");
            case 2 ->
                new CorrectVote(
                        id, question(), someTally(random.nextInt(members + 1)), List.of(), "miscounted", "clerk");
            default -> new CorrectAttendance(id, seat(), attendance(), "misread", "clerk");
        };
    }

    private Attendance attendance() {
        return random.nextInt(3) == 0
                ? new Attendance(false, null, Manner.NOT_STATED, null, null)
                : new Attendance(
                        true,
                        null,
                        Manner.IN_PERSON,
                        at("13:" + (10 + random.nextInt(50))),
                        random.nextBoolean() ? null : at("15:" + (10 + random.nextInt(50))));
    }

    private @Nullable OffsetDateTime when() {
        if (dares()) {
            return random.nextBoolean() ? null : at("13:30");
        }
        var last = onlooker.last();
        return last == null ? at("13:50") : last.plusSeconds(random.nextInt(40));
    }

    private List<RollEntry> roll(List<String> voters) {
        return voters.stream()
                .map(seat -> new RollEntry(dares() ? seat() : seat, any(Choice.values())))
                .toList();
    }

    private Tally someTally(int cast) {
        var inFavour = random.nextInt(cast + 1);
        return random.nextBoolean() ? new Tally(inFavour, cast - inFavour, 0, 0) : new Tally(cast / 2, cast / 2, 0, 0);
    }

    private String officer() {
        return s(1 + random.nextInt(dares() ? members : Math.min(members, 2)));
    }

    private String seat() {
        return s(1 + random.nextInt(dares() ? members + 1 : members));
    }

    private int item() {
        return number("item");
    }

    private List<Integer> items() {
        return random.nextBoolean() ? List.of() : List.of(item());
    }

    private List<Integer> opinions() {
        return dares() ? List.of() : List.of(number("opinion"));
    }

    private int question() {
        return number("question");
    }

    private int number(String what) {
        var count = Math.max(1, onlooker.count(what));
        var recent = Math.max(1, count - random.nextInt(3));
        return dares() ? 1 + random.nextInt(count + 1) : recent;
    }

    private boolean dares() {
        return random.nextInt(100) < daring;
    }

    private <E> E any(List<E> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <E> E any(E[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
