package org.sillok.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.sillok.disclosure.DisclosureIrregularityFound;
import org.sillok.meeting.Finding;
import org.sillok.meeting.IrregularityFound;
import org.sillok.meeting.Subject;
import org.sillok.record.Fact;
import org.sillok.record.Order;
import org.sillok.record.Refusal;
import org.sillok.record.Rule;
import org.sillok.record.Unknown;
import org.sillok.report.ReportIrregularityFound;

/** Given facts, when an order, then exactly these facts; or on refusal the rule, and no fact. */
public final class Trial<T> {

    private final AggregateTestFixture<T> fixture;
    private final List<Fact> given = new ArrayList<>();

    /** @param resources what its handlers are handed beside the order */
    public Trial(Class<T> aggregate, Object... resources) {
        fixture = new AggregateTestFixture<>(aggregate);
        for (var resource : resources) {
            fixture.registerInjectableResource(resource);
        }
        fixture.registerCommandTargetResolver(new OrderTargets());
    }

    public Trial<T> given(List<? extends Fact> facts) {
        given.addAll(facts);
        return this;
    }

    public Trial<T> given(Fact... facts) {
        return given(List.of(facts));
    }

    public Answer when(Order order) {
        return new Answer(fixture.given(given).when(order));
    }

    /** What came of the order. */
    public final class Answer {

        private final ResultValidator<T> result;

        private Answer(ResultValidator<T> result) {
            this.result = result;
        }

        public Answer records(Fact... facts) {
            result.expectSuccessfulHandlerExecution().expectEvents((Object[]) facts);
            return this;
        }

        public Answer answers(@Nullable Object answer) {
            result.expectSuccessfulHandlerExecution().expectResultMessagePayloadMatching(is(answer));
            return this;
        }

        public Answer refuses(Rule rule) {
            return fails(
                    "a refusal by " + rule.name(), fault -> fault instanceof Refusal refusal && refusal.rule() == rule);
        }

        public Answer knowsNo(String what) {
            return fails(
                    "no such " + what,
                    fault -> fault instanceof Unknown unknown && unknown.what().equals(what));
        }

        public Answer fails(String expected, Predicate<Object> kind) {
            result.expectNoEvents().expectException(matching(expected, kind));
            return this;
        }

        /** The fact is recorded, nothing is found against it. */
        public Answer records(Class<? extends Fact> fact) {
            result.expectSuccessfulHandlerExecution()
                    .expectEventsMatching(matching("only " + fact.getSimpleName(), published -> {
                        assertThat(payloads(published)).hasSize(1).first().isInstanceOf(fact);
                        return true;
                    }));
            return this;
        }

        /** Whatever is recorded, nothing is found against it. */
        public Answer notesNothing() {
            result.expectSuccessfulHandlerExecution().expectEventsMatching(matching("no irregularity", published -> {
                assertThat(payloads(published)).isNotEmpty().noneMatch(Trial::isIrregular);
                return true;
            }));
            return this;
        }

        /** The fact is recorded, and exactly these rules are noted beside, each with this finding. */
        public Answer notes(Finding finding, Rule... rules) {
            result.expectSuccessfulHandlerExecution()
                    .expectEventsMatching(matching(finding + " " + List.of(rules), published -> {
                        var facts = payloads(published);
                        assertThat(facts.get(0)).matches(fact -> !isIrregular(fact));
                        var found = facts.stream().filter(Trial::isIrregular).toList();
                        assertThat(facts).endsWith(found.toArray());
                        assertThat(found)
                                .extracting(Trial::rule)
                                .containsExactly(
                                        List.of(rules).stream().map(Rule::name).toArray(String[]::new));
                        assertThat(found).extracting(Trial::finding).containsOnly(finding);
                        return true;
                    }));
            return this;
        }

        /** What was found is said of this part of the meeting. */
        public Answer about(Subject.Kind kind, Object id) {
            result.expectEventsMatching(matching("about " + kind + " " + id, published -> {
                assertThat(payloads(published))
                        .filteredOn(Trial::isIrregular)
                        .extracting(Trial::subject)
                        .isNotEmpty()
                        .containsOnly(new Subject(kind, id.toString()));
                return true;
            }));
            return this;
        }

        public Answer bears(String key, Object value) {
            result.expectEventsMatching(matching(key + "=" + value, published -> {
                assertThat((List<?>) published).allSatisfy(message -> assertThat(
                                ((EventMessage<?>) message).getMetaData().get(key))
                        .isEqualTo(value));
                return true;
            }));
            return this;
        }

        private List<Object> payloads(Object published) {
            var payloads = new ArrayList<Object>();
            ((List<?>) published).forEach(message -> payloads.add(((EventMessage<?>) message).getPayload()));
            return payloads;
        }
    }

    private static boolean isIrregular(Object fact) {
        return fact instanceof IrregularityFound
                || fact instanceof ReportIrregularityFound
                || fact instanceof DisclosureIrregularityFound;
    }

    private static String rule(Object found) {
        return irregularity(found).rule();
    }

    private static Finding finding(Object found) {
        return irregularity(found).finding();
    }

    private static Subject subject(Object found) {
        return irregularity(found).subject();
    }

    private static IrregularityFound irregularity(Object found) {
        if (found instanceof ReportIrregularityFound report) {
            return new IrregularityFound(
                    report.meetingId(), report.rule(), report.finding(), report.subject(), report.because());
        }
        if (found instanceof DisclosureIrregularityFound decision) {
            var subject = new Subject(Subject.Kind.DISCLOSURE, String.valueOf(decision.decision()));
            return new IrregularityFound(
                    decision.meetingId(), decision.rule(), decision.finding(), subject, decision.because());
        }
        return (IrregularityFound) found;
    }

    private static <M> Matcher<M> matching(String description, Predicate<Object> holds) {
        return new CustomMatcher<>(description) {
            @Override
            public boolean matches(@Nullable Object actual) {
                return actual != null && holds.test(actual);
            }
        };
    }
}
