package org.sillok.server.inquiry;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Projector;
import org.sillok.query.Reading;
import org.sillok.record.Page;
import org.sillok.record.Question;
import org.sillok.record.RecordFeed;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.sillok.store.Database;
import org.springframework.http.ResponseEntity;

/** Asks questions as of a position or an instant, or of the present, and says for which position the answer holds. */
public final class Inquiry {

    public static final String POSITION = "Sillok-Position";
    public static final String PAGE = "1";
    public static final String SIZE = "20";

    private static final int LONGEST_WORDS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final QueryBus questions;
    private final Reading reading;
    private final Projector projector;
    private final RecordFeed feed;
    private final Beside beside;

    Inquiry(QueryBus questions, Reading reading, Projector projector, RecordFeed feed, Beside beside) {
        this.questions = questions;
        this.reading = reading;
        this.projector = projector;
        this.feed = feed;
        this.beside = beside;
    }

    /** One that is asked without a server around it; the caller closes the projector. */
    public static Inquiry on(Database database, RecordFeed feed, Projector projector) {
        var reading = new Reading(database.viewer());
        return new Inquiry(InquiryConfiguration.queryBus(reading), reading, projector, feed, new Beside());
    }

    /** What keeps the views up with the record; at once where their shape is an older one. */
    public static Projector projector(Database database, RecordFeed feed) {
        return InquiryConfiguration.projector(database, feed);
    }

    /**
     * Asks.
     *
     * @param asOf a position of the record, or an instant; null for the present
     * @param waitFor a position that the answer must not be older than; null where any present will do
     */
    public <T> ResponseEntity<T> answer(
            LongFunction<Question> question, Class<T> answer, @Nullable String asOf, @Nullable String waitFor) {
        var position = position(asOf, waitFor);
        return answered(position).body(ask(question.apply(position), answer));
    }

    /** Asks for a page. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class cannot say of what it is a page
    public <T> ResponseEntity<Page<T>> page(
            LongFunction<Question> question, @Nullable String asOf, @Nullable String waitFor) {
        return (ResponseEntity) answer(question, Page.class, asOf, waitFor);
    }

    /** The position that a question is about, once the views are there. */
    public long position(@Nullable String asOf, @Nullable String waitFor) {
        if (waitFor != null) {
            await(number("waitFor", waitFor));
        }
        if (asOf == null) {
            return reading.at(null);
        }
        if (asOf.matches("\\d{1,18}")) {
            return await(number("asOf", asOf));
        }
        return await(feed.lastAt(instant(asOf)));
    }

    public <T> T ask(Question question, Class<T> answer) {
        var message = new GenericQueryMessage<>(question, new AnswerType<>(answer));
        try {
            var response = questions.query(message).join();
            if (response.isExceptional()) {
                throw unchecked(response.exceptionResult());
            }
            return response.getPayload();
        } catch (CompletionException failed) {
            throw because(failed);
        }
    }

    /** Asks while the asker goes on and asks something else; throws what {@link #ask} would where the answer is taken. */
    public <T> Supplier<T> askBeside(Question question, Class<T> answer) {
        var asked = beside.ask(() -> ask(question, answer));
        return () -> {
            try {
                return asked.join();
            } catch (CompletionException failed) {
                throw because(failed);
            }
        };
    }

    /** Asks for a page where the position is in the question. */
    @SuppressWarnings("unchecked") // a class cannot say of what it is a page
    public <T> Page<T> askPage(Question question) {
        return (Page<T>) ask(question, Page.class);
    }

    public static ResponseEntity.BodyBuilder answered(long position) {
        return ResponseEntity.ok().header(POSITION, Long.toString(position));
    }

    /** Refuses what no list has: a page before the first, or a size that is none. */
    public static void requirePage(int page, int size) {
        if (page < 1 || page > 1_000_000) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", "page", "expected", "1..1000000"));
        }
        if (size < 1 || size > Page.LARGEST) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", "size", "expected", "1.." + Page.LARGEST));
        }
    }

    /** Refuses words that are too many to look for, or that no text can hold. */
    public static void requireText(String parameter, @Nullable String text) {
        if (text != null && (text.length() > LONGEST_WORDS || text.chars().anyMatch(Character::isISOControl))) {
            throw new Complaint(
                    Kind.WRONG_PARAMETER, Map.of("parameter", parameter, "expected", "1.." + LONGEST_WORDS));
        }
    }

    private long await(long position) {
        if (position <= projector.position()) {
            return position;
        }
        // Whoever was told a position finds it in the ledger, so nobody is kept waiting for one that there is not.
        var last = feed.last();
        if (position > last) {
            throw new Complaint(Kind.UNKNOWN_POSITION, Map.of("position", position, "last", last));
        }
        try {
            if (projector.await(position, PATIENCE)) {
                return position;
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        throw new Complaint(Kind.NOT_YET_VISIBLE, Map.of("position", position));
    }

    private static long number(String parameter, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new Complaint(Kind.WRONG_PARAMETER, Map.of("parameter", parameter, "expected", "a position"));
        }
        return Long.parseLong(text);
    }

    /** A plus sign that a caller did not encode arrives as a space. */
    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            throw new Complaint(
                    Kind.WRONG_PARAMETER, Map.of("parameter", "asOf", "expected", "a position or an instant"));
        }
    }

    private static RuntimeException because(CompletionException failed) {
        return unchecked(failed.getCause() == null ? failed : failed.getCause());
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof HandlerExecutionException handler && handler.getCause() != null) {
            return unchecked(handler.getCause());
        }
        return failure instanceof RuntimeException exception ? exception : new IllegalStateException(failure);
    }
}
