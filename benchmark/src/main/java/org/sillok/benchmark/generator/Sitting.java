package org.sillok.benchmark.generator;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.sillok.meeting.AssignFollowUp;
import org.sillok.meeting.Basis;
import org.sillok.meeting.CloseMeeting;
import org.sillok.meeting.ConveneMeeting;
import org.sillok.meeting.FollowUpKind;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.Manner;
import org.sillok.meeting.MeetingKind;
import org.sillok.meeting.MeetingNumber;
import org.sillok.meeting.OpenMeeting;
import org.sillok.meeting.OpinionKind;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.Passage;
import org.sillok.meeting.PlaceAgendaItem;
import org.sillok.meeting.PutQuestion;
import org.sillok.meeting.RecordAttendance;
import org.sillok.meeting.RejectResolution;
import org.sillok.meeting.Speaker;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.TakeVote;
import org.sillok.meeting.Tally;
import org.sillok.meeting.VoteMethod;
import org.sillok.record.Order;

/** The orders of one meeting of a committee of {@link Founding}, from its calling on; the same again for the same seed. */
public final class Sitting {

    private static final int ITEMS = 3;
    private static final int PRESENT = 8;
    private static final int SPEECHES_OF_AN_ITEM = 10;

    private final String committee;
    private final String meeting;
    private final int ordinal;
    private final SplittableRandom random;
    private final Talk talk;
    private final List<Order> orders = new ArrayList<>();
    private final LocalDate day;
    private OffsetDateTime now;

    /** @param ordinal its number in its year, which no other meeting of the committee bears */
    public Sitting(String committee, String meeting, int year, int ordinal, long seed) {
        this.committee = committee;
        this.meeting = meeting;
        this.ordinal = ordinal;
        random = new SplittableRandom(seed);
        talk = new Talk(random);
        day = LocalDate.of(year, 1, 10).plusDays(random.nextInt(350));
        now = OffsetDateTime.parse(day + "T14:00:00+09:00");
    }

    /** All of it: items, attendance, speeches, votes, results, follow-ups, the close. */
    public List<Order> whole() {
        opening();
        for (var item = 1; item <= ITEMS; item++) {
            deliberate(item);
        }
        orders.add(new AssignFollowUp(
                meeting,
                FollowUpKind.REQUEST,
                talk.sentence(),
                Vocabulary.any(Vocabulary.BODIES, random),
                "연중",
                null,
                List.of(1 + random.nextInt(ITEMS * SPEECHES_OF_AN_ITEM)),
                later()));
        orders.add(new CloseMeeting(meeting, later()));
        return orders;
    }

    /** Only until it is open, with its items on the agenda. */
    public List<Order> opening() {
        orders.add(convening());
        for (var item = 1; item <= ITEMS; item++) {
            var sponsor = Vocabulary.any(Vocabulary.BODIES, random);
            orders.add(new PlaceAgendaItem(
                    meeting, item, ItemKind.DELIBERATION, talk.title(day.getYear()), sponsor, null));
        }
        for (var seat = 1; seat <= PRESENT; seat++) {
            orders.add(new RecordAttendance(meeting, "" + seat, null, Manner.IN_PERSON, now));
        }
        orders.add(new OpenMeeting(meeting, "1", later()));
        return orders;
    }

    /** Somebody says something on an item; there may be any number of these once the meeting is open. */
    public StateOpinion opinion(int item) {
        var kind = random.nextBoolean() ? OpinionKind.QUESTION : OpinionKind.SPEECH;
        return new StateOpinion(meeting, speaker(), talk.speech(), List.of(item), kind, later());
    }

    /** So many speeches that may be recorded in any order and any number of times. */
    public List<StateOpinion> speeches(int count) {
        var made = new ArrayList<StateOpinion>();
        for (var speech = 0; speech < count; speech++) {
            made.add(opinion(1 + speech % ITEMS));
        }
        return made.stream()
                .map(each -> new StateOpinion(meeting, each.speaker(), each.text(), each.items(), each.kind(), now))
                .toList();
    }

    private ConveneMeeting convening() {
        return new ConveneMeeting(
                meeting,
                committee,
                new MeetingNumber(day.getYear(), MeetingKind.REGULAR, ordinal),
                MeetingKind.REGULAR,
                Basis.LIVE,
                null,
                now,
                null,
                "한빛시청 소회의실",
                day.minusDays(Founding.NOTICE_DAYS),
                null);
    }

    private void deliberate(int item) {
        for (var speech = 0; speech < SPEECHES_OF_AN_ITEM; speech++) {
            orders.add(opinion(item));
        }
        orders.add(new PutQuestion(meeting, List.of(item), talk.motion(), later()));
        if (random.nextInt(10) == 0) {
            orders.add(new TakeVote(
                    meeting, item, VoteMethod.SHOW_OF_HANDS, new Tally(2, 6, 0, 0), List.of(), null, later()));
            orders.add(new RejectResolution(meeting, item, item, talk.sentence(), later()));
            return;
        }
        orders.add(new TakeVote(meeting, item, VoteMethod.NO_OBJECTION, null, List.of(), null, later()));
        orders.add(passed(item));
    }

    private PassResolution passed(int item) {
        return switch (random.nextInt(4)) {
            case 0 -> new PassResolution(meeting, item, item, Passage.AMENDED, talk.sentence(), List.of(), later());
            case 1 ->
                new PassResolution(meeting, item, item, Passage.CONDITIONAL, null, List.of(talk.sentence()), later());
            default -> new PassResolution(meeting, item, item, Passage.AS_PROPOSED, null, List.of(), later());
        };
    }

    private Speaker speaker() {
        return random.nextInt(4) == 0
                ? Speaker.official(Vocabulary.person(random), Vocabulary.any(Vocabulary.BODIES, random) + "장")
                : Speaker.seat("" + (1 + random.nextInt(PRESENT)));
    }

    private OffsetDateTime later() {
        now = now.plusSeconds(20 + random.nextInt(60));
        return now;
    }
}
