package org.sillok.benchmark;

import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.sillok.query.PageOf;
import org.sillok.record.Page;
import org.sillok.record.Question;

/** Asks questions of those who answer them in the program, without HTTP. */
final class Asking {

    private final QueryBus questions;

    Asking(QueryBus questions) {
        this.questions = questions;
    }

    <T> Page<T> page(Question question, Class<T> line) {
        return ask(question, PageOf.lines(line));
    }

    <T> T answer(Question question, Class<T> type) {
        return ask(question, ResponseTypes.instanceOf(type));
    }

    private <T> T ask(Question question, ResponseType<T> type) {
        var response =
                questions.query(new GenericQueryMessage<>(question, type)).join();
        if (response.isExceptional()) {
            throw new IllegalStateException("no answer to " + question, response.exceptionResult());
        }
        return response.getPayload();
    }

    /** How long it took, in milliseconds. */
    static double milliseconds(Supplier<?> asked) {
        var begun = System.nanoTime();
        if (asked.get() == null) {
            throw new IllegalStateException("no answer");
        }
        return (System.nanoTime() - begun) / 1e6;
    }
}
