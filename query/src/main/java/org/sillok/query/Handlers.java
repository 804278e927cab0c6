package org.sillok.query;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandler;
import org.sillok.record.Fact;
import org.sillok.record.Recorded;

/** Hands each fact to the views that answer to it. */
final class Handlers {

    private static final MethodType ON = MethodType.methodType(void.class, Fact.class, Recorded.class, Rows.class);

    private final List<Handler> all = new ArrayList<>();
    private final Map<Class<?>, List<MethodHandle>> byFact = new ConcurrentHashMap<>();

    Handlers(List<? extends View> views) {
        for (var view : views) {
            for (var method : view.getClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(EventHandler.class)) {
                    all.add(handler(view, method));
                }
            }
        }
    }

    void on(Recorded recorded, Rows rows) {
        for (var handle : byFact.computeIfAbsent(recorded.fact().getClass(), this::answering)) {
            call(handle, recorded, rows);
        }
    }

    private List<MethodHandle> answering(Class<?> fact) {
        return all.stream()
                .filter(handler -> handler.fact.isAssignableFrom(fact))
                .map(Handler::handle)
                .toList();
    }

    private static void call(MethodHandle handle, Recorded recorded, Rows rows) {
        try {
            handle.invokeExact(recorded.fact(), recorded, rows);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Handler handler(View view, Method method) {
        try {
            var handle = MethodHandles.privateLookupIn(view.getClass(), MethodHandles.lookup())
                    .unreflect(method)
                    .bindTo(view);
            if (method.getParameterCount() == 2) {
                return new Handler(
                        Fact.class,
                        MethodHandles.dropArguments(handle, 0, Fact.class).asType(ON));
            }
            return new Handler(method.getParameterTypes()[0], handle.asType(ON));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot reach " + method, e);
        }
    }

    private record Handler(Class<?> fact, MethodHandle handle) {}
}
