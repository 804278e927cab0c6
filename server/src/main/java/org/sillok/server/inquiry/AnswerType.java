package org.sillok.server.inquiry;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.AbstractResponseType;
import org.axonframework.messaging.responsetypes.ResponseType;

/** The class of an answer, whatever it is a class of: Axon's own type knows no page of decisions. */
final class AnswerType<T> extends AbstractResponseType<T> {

    AnswerType(Class<T> expected) {
        super(expected);
    }

    @Override
    public boolean matches(Type offered) {
        return raw(offered) == expectedResponseType;
    }

    @Override
    @SuppressWarnings("unchecked") // the class is the one that was asked for
    public Class<T> responseMessagePayloadType() {
        return (Class<T>) expectedResponseType;
    }

    @Override
    public ResponseType<?> forSerialization() {
        return this;
    }

    private static Type raw(Type type) {
        return type instanceof ParameterizedType generic ? generic.getRawType() : type;
    }
}
