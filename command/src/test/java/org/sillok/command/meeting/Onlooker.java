package org.sillok.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.meeting.MeetingRule.A_QUORUM_DECIDES;
import static org.sillok.meeting.MeetingRule.A_QUORUM_OPENS_THE_MEETING;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_BEFORE_ADOPTION;
import static org.sillok.meeting.MeetingRule.MINUTES_ARE_SIGNED_IN_TIME;
import static org.sillok.meeting.MeetingRule.THE_VOTE_SUPPORTS_THE_RESULT;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.SeatInOffice;
import org.sillok.meeting.AdviceConcluded;
import org.sillok.meeting.AgendaItemCorrected;
import org.sillok.meeting.AgendaItemPlaced;
import org.sillok.meeting.AgendaItemWithdrawn;
import org.sillok.meeting.AttendanceCorrected;
import org.sillok.meeting.Basis;
import org.sillok.meeting.ChairPassed;
import org.sillok.meeting.FollowUpAssigned;
import org.sillok.meeting.FollowUpCompleted;
import org.sillok.meeting.FollowUpDismissed;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.ItemDeferred;
import org.sillok.meeting.ItemKind;
import org.sillok.meeting.ItemReferred;
import org.sillok.meeting.MeetingClosed;
import org.sillok.meeting.MeetingConvened;
import org.sillok.meeting.MeetingFailedForQuorum;
import org.sillok.meeting.MeetingOpened;
import org.sillok.meeting.MeetingRecessed;
import org.sillok.meeting.MeetingResumed;
import org.sillok.meeting.MemberAttended;
import org.sillok.meeting.MemberLeft;
import org.sillok.meeting.MemberRecused;
import org.sillok.meeting.MinutesAdopted;
import org.sillok.meeting.MinutesSigned;
import org.sillok.meeting.ObserverAdmitted;
import org.sillok.meeting.OpinionCorrected;
import org.sillok.meeting.OpinionStated;
import org.sillok.meeting.PaperFiled;
import org.sillok.meeting.PassResolution;
import org.sillok.meeting.QuestionPut;
import org.sillok.meeting.Reckoning;
import org.sillok.meeting.ResolutionPassed;
import org.sillok.meeting.ResolutionRejected;
import org.sillok.meeting.RollEntry;
import org.sillok.meeting.StateOpinion;
import org.sillok.meeting.VoteCorrected;
import org.sillok.meeting.VoteMethod;
import org.sillok.meeting.VoteTaken;
import org.sillok.record.Fact;
import org.sillok.record.Order;
import org.sillok.record.Rule;

/**
 * A naive onlooker: sees every fact of a meeting, keeps its own simple account of it, and objects to what cannot be. It
 * shares no code with what it watches.
 */
final class Onlooker {

    private static final Set<Rule> NOTED_EVEN_LIVE = Set.of(
            MINUTES_ARE_SIGNED_IN_TIME,
            MINUTES_ARE_SIGNED_BEFORE_ADOPTION,
            A_QUORUM_OPENS_THE_MEETING,
            A_QUORUM_DECIDES,
            THE_VOTE_SUPPORTS_THE_RESULT);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, ItemKind> items = new HashMap<>();
    private final Set<Integer> settled = new HashSet<>();
    private final Set<Integer> withdrawn = new HashSet<>();
    private final Map<Integer, Set<String>> recused = new HashMap<>();
    private final Map<Integer, QuestionPut> questions = new HashMap<>();
    private final Map<Integer, VoteTaken> votes = new HashMap<>();
    private final Map<Integer, Set<String>> rooms = new HashMap<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> proxied = new HashSet<>();
    private final List<String> course = new ArrayList<>(List.of("called"));
    private final MeetingConvened call;
    private final Counting counting;
    private boolean rollCorrected;
    private @Nullable OffsetDateTime last;
    private @Nullable String presiding;

    Onlooker(MeetingConvened call) {
        this.call = call;
        this.counting = new Counting(call);
    }

    String meeting() {
        return call.meetingId();
    }

    boolean isLive() {
        return call.basis() == Basis.LIVE;
    }

    String phase() {
        return course.get(course.size() - 1);
    }

    int count(String what) {
        return numbers.getOrDefault(what, 0);
    }

    /** Those who may answer a question, as far as the onlooker saw. */
    List<String> voters(int question) {
        var may = new HashSet<>(present);
        question(question).items().forEach(item -> may.removeAll(aside(item)));
        return may.stream().sorted().toList();
    }

    List<String> absent() {
        return call.members().stream()
                .map(SeatInOffice::seat)
                .filter(seat -> !present.contains(seat))
                .toList();
    }

    /** The items that are still to be decided. */
    List<Integer> pending() {
        return items.keySet().stream()
                .filter(item -> items.get(item) == ItemKind.DELIBERATION)
                .filter(item -> !settled.contains(item) && !withdrawn.contains(item))
                .toList();
    }

    /** The last question on an item, 0 where there is none. */
    int questionOn(int item) {
        return questions.values().stream()
                .filter(put -> put.items().contains(item))
                .mapToInt(QuestionPut::question)
                .max()
                .orElse(0);
    }

    boolean carries(int question, int item) {
        return counting.carried(
                vote(question), less(room(question), aside(item)).size());
    }

    boolean hasVoted(int question) {
        return votes.containsKey(question);
    }

    @Nullable
    OffsetDateTime last() {
        return last;
    }

    void sees(Fact fact) {
        seesItsTime(fact);
        if (over()) {
            assertThat(fact)
                    .isInstanceOfAny(
                            FollowUpAssigned.class,
                            FollowUpCompleted.class,
                            FollowUpDismissed.class,
                            OpinionCorrected.class,
                            AttendanceCorrected.class,
                            AgendaItemCorrected.class,
                            VoteCorrected.class,
                            MinutesSigned.class,
                            MinutesAdopted.class,
                            IrregularityFound.class);
        }
        if (fact instanceof IrregularityFound found && isLive()) {
            assertThat(NOTED_EVEN_LIVE).extracting(Rule::name).contains(found.rule());
        }
        seesThePeople(fact);
        seesTheCourse(fact);
        seesTheBusiness(fact);
    }

    private void seesItsTime(Fact fact) {
        var ofTheRoom = !over() && !(fact instanceof FollowUpCompleted) && !(fact instanceof FollowUpDismissed);
        if (!ofTheRoom || fact.occurredAt() == null) {
            return;
        }
        if (isLive() && last != null) {
            assertThat(fact.occurredAt()).isAfterOrEqualTo(last);
        }
        last = fact.occurredAt();
    }

    private void seesThePeople(Fact fact) {
        if (fact instanceof MemberAttended attended) {
            come(attended.seat(), attended.proxy() != null);
        } else if (fact instanceof MemberLeft left) {
            assertThat(isLive() && !present.contains(left.seat())).isFalse();
            go(left.seat());
        } else if (fact instanceof AttendanceCorrected corrected) {
            rollCorrected = true;
            go(corrected.seat());
            if (corrected.after().attended() && corrected.after().left() == null) {
                come(corrected.seat(), corrected.after().proxy() != null);
            }
        } else if (fact instanceof MemberRecused aside) {
            recused.computeIfAbsent(aside.item(), item -> new HashSet<>()).add(aside.seat());
        } else if (fact instanceof OpinionStated stated && stated.speaker().seat() != null && isLive()) {
            assertThat(present).contains(stated.speaker().seat());
            stated.items().forEach(item -> assertThat(aside(item))
                    .doesNotContain(stated.speaker().seat()));
        }
    }

    private void seesTheCourse(Fact fact) {
        if (fact instanceof MeetingOpened opened) {
            assertThat(course).as("opens once").doesNotContain("open");
            seesAQuorum(opened.reckoning(), present, Set.of());
            presiding = opened.presiding().seat();
            course.add("open");
        } else if (fact instanceof ChairPassed passed) {
            presiding = passed.presiding().seat();
        } else if (fact instanceof MeetingRecessed) {
            assertThat(isLive() && !phase().equals("open")).isFalse();
            course.add("recessed");
        } else if (fact instanceof MeetingResumed) {
            assertThat(isLive() && !phase().equals("recessed")).isFalse();
            course.add("open");
        } else if (fact instanceof MeetingClosed) {
            course.add("closed");
        } else if (fact instanceof MeetingFailedForQuorum failed) {
            assertThat(isLive() && present.size() >= counting.neededToOpen()).isFalse();
            assertThat(failed.reckoning().present()).isEqualTo(present.size());
            course.add("failed");
        }
    }

    private void seesTheBusiness(Fact fact) {
        if (fact instanceof AgendaItemPlaced placed) {
            assertThat(items.put(placed.item(), placed.kind()))
                    .as("an item number of its own")
                    .isNull();
            numbers.merge("item", placed.item(), Math::max);
        } else if (fact instanceof AgendaItemWithdrawn off) {
            withdrawn.add(off.item());
        } else if (fact instanceof OpinionStated stated) {
            next("opinion", stated.opinion());
        } else if (fact instanceof ObserverAdmitted admitted) {
            next("observer", admitted.observer());
        } else if (fact instanceof PaperFiled filed) {
            next("paper", filed.paper());
        } else if (fact instanceof FollowUpAssigned assigned) {
            next("follow-up", assigned.followUp());
        } else if (fact instanceof QuestionPut put) {
            next("question", put.question());
            questions.put(put.question(), put);
        } else if (fact instanceof VoteTaken taken) {
            seesAVote(taken);
        } else if (fact instanceof VoteCorrected corrected) {
            votes.computeIfPresent(
                    corrected.question(),
                    (question, vote) -> new VoteTaken(
                            call.meetingId(),
                            question,
                            vote.method(),
                            corrected.tally(),
                            corrected.roll(),
                            vote.casting(),
                            null));
        } else if (fact instanceof AdviceConcluded concluded) {
            assertThat(isLive() && items.get(concluded.item()) != ItemKind.ADVICE)
                    .isFalse();
            settles(concluded.item());
        } else {
            seesAnOutcome(fact);
        }
    }

    private void seesAVote(VoteTaken taken) {
        assertThat(votes.put(taken.question(), taken))
                .as("one vote on a question")
                .isNull();
        rooms.put(taken.question(), new HashSet<>(present));
        var may = new HashSet<>(present);
        question(taken.question()).items().forEach(item -> may.removeAll(aside(item)));
        if (isLive()) {
            assertThat(may)
                    .containsAll(taken.roll().stream().map(RollEntry::seat).toList());
            assertThat(taken.tally() == null).isEqualTo(taken.method() == VoteMethod.NO_OBJECTION);
            assertThat(taken.tally() == null ? 0 : taken.tally().cast()).isLessThanOrEqualTo(may.size());
        }
        if (taken.method() == VoteMethod.NO_OBJECTION) {
            assertThat(taken.tally()).as("a tally that nobody counted").isNull();
        }
    }

    private void seesAnOutcome(Fact fact) {
        if (fact instanceof ResolutionPassed passed) {
            seesAnOutcome(passed.item(), passed.question(), true, true, passed.reckoning());
        } else if (fact instanceof ResolutionRejected rejected) {
            seesAnOutcome(rejected.item(), rejected.question(), false, true, rejected.reckoning());
        } else if (fact instanceof ItemDeferred deferred) {
            seesAnOutcome(deferred.item(), deferred.question(), true, false, deferred.reckoning());
        } else if (fact instanceof ItemReferred referred) {
            seesAnOutcome(referred.item(), referred.question(), true, false, referred.reckoning());
        }
    }

    private void seesAnOutcome(
            int item, @Nullable Integer question, boolean carried, boolean resolution, Reckoning reckoning) {
        assertThat(reckoning.counted()).noneMatch(aside(item)::contains);
        if (isLive()) {
            assertThat(question).isNotNull();
            assertThat(question(Objects.requireNonNull(question)).items()).contains(item);
            assertThat(votes).containsKey(question);
            assertThat(resolution && items.get(item) != ItemKind.DELIBERATION).isFalse();
            assertThat(less(present, aside(item))).hasSizeGreaterThanOrEqualTo(counting.neededToOpen());
        }
        if (!rollCorrected) {
            var room = question != null && votes.containsKey(question) ? room(question) : present;
            seesAQuorum(reckoning, room, aside(item));
            if (isLive() && question != null) {
                var counted = less(room, aside(item)).size();
                assertThat(counting.carried(vote(question), counted)).isEqualTo(carried);
            }
        }
        settles(item);
    }

    private void seesAQuorum(Reckoning reckoning, Set<String> room, Set<String> aside) {
        var counted = less(room, aside);
        assertThat(reckoning.counted()).containsExactlyInAnyOrderElementsOf(counted);
        assertThat(reckoning.present()).isEqualTo(counted.size());
        assertThat(reckoning.neededToOpen()).isEqualTo(counting.neededToOpen());
        assertThat(reckoning.neededToDecide()).isEqualTo(counting.neededToDecide(counted.size()));
        assertThat(reckoning.quorum()).isEqualTo(counted.size() >= counting.neededToOpen());
        if (isLive()) {
            assertThat(reckoning.quorum()).isTrue();
        }
    }

    private void settles(int item) {
        var first = settled.add(item);
        if (isLive()) {
            assertThat(first).as("an item is decided once").isTrue();
            assertThat(withdrawn).doesNotContain(item);
        }
    }

    /** Whether the onlooker, by its own account, can name nothing against a live act; of most it has no opinion. */
    boolean allows(Order order) {
        return (order instanceof StateOpinion state && allows(state))
                || (order instanceof PassResolution pass && allows(pass));
    }

    private boolean allows(StateOpinion state) {
        var seat = state.speaker().seat();
        return phase().equals("open")
                && inTime(state.at())
                && items.keySet().containsAll(state.items())
                && state.items().stream().noneMatch(withdrawn::contains)
                && (seat == null || present.contains(seat))
                && (seat == null
                        || state.items().stream().noneMatch(item -> aside(item).contains(seat)));
    }

    private boolean allows(PassResolution pass) {
        var question = pass.question();
        return phase().equals("open")
                && inTime(pass.at())
                && items.get(pass.item()) == ItemKind.DELIBERATION
                && !settled.contains(pass.item())
                && !withdrawn.contains(pass.item())
                && !rollCorrected
                && present.contains(presiding)
                && !proxied.contains(presiding)
                && question != null
                && votes.containsKey(question)
                && question(question).items().contains(pass.item())
                && less(present, aside(pass.item())).size() >= counting.neededToOpen()
                && less(room(question), aside(pass.item())).size() >= counting.neededToOpen()
                && counting.carried(
                        votes.get(question),
                        less(room(question), aside(pass.item())).size());
    }

    private boolean inTime(@Nullable OffsetDateTime at) {
        return at != null && (last == null || !at.isBefore(last));
    }

    private boolean over() {
        return phase().equals("closed") || phase().equals("failed");
    }

    private VoteTaken vote(int question) {
        return Objects.requireNonNull(votes.get(question));
    }

    private Set<String> room(int question) {
        return Objects.requireNonNull(rooms.get(question));
    }

    private QuestionPut question(int number) {
        return Objects.requireNonNull(questions.get(number));
    }

    private Set<String> aside(int item) {
        return recused.getOrDefault(item, Set.of());
    }

    private void come(String seat, boolean byProxy) {
        present.add(seat);
        proxied.remove(seat);
        if (byProxy) {
            proxied.add(seat);
        }
    }

    private void go(String seat) {
        present.remove(seat);
        proxied.remove(seat);
    }

    private void next(String what, int number) {
        assertThat(number).as(what + " numbers are dense").isEqualTo(count(what) + 1);
        numbers.put(what, number);
    }

    private static Set<String> less(Set<String> seats, Set<String> aside) {
        var rest = new HashSet<>(seats);
        rest.removeAll(aside);
        return rest;
    }
}
