package org.sillok.query;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.axonframework.messaging.responsetypes.AbstractResponseType;
import org.sillok.record.Page;

/** What to expect of the query gateway where the answer is a {@link Page}: a plain class cannot say of what. */
public final class PageOf<T> extends AbstractResponseType<Page<T>> {

    private PageOf(Class<T> line) {
        super(line);
    }

    public static <T> PageOf<T> lines(Class<T> line) {
        return new PageOf<>(line);
    }

    @Override
    public boolean matches(Type answered) {
        return answered instanceof ParameterizedType page
                && page.getRawType() == Page.class
                && page.getActualTypeArguments()[0] == expectedResponseType;
    }

    @Override
    @SuppressWarnings("unchecked") // no class literal says of what a page is
    public Class<Page<T>> responseMessagePayloadType() {
        return (Class<Page<T>>) (Class<?>) Page.class;
    }
}
