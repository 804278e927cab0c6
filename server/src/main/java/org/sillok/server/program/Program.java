package org.sillok.server.program;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sillok.server.record.DatabaseAhead;
import org.sillok.server.settings.Settings;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The running program. */
public final class Program implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final CountDownLatch ended;
    private final Settings settings;

    private Program(ConfigurableApplicationContext context, CountDownLatch ended, Settings settings) {
        this.context = context;
        this.ended = ended;
        this.settings = settings;
    }

    /** Starts all of it; when this returns, it answers requests. */
    public static Program start(Settings settings) {
        var ended = new CountDownLatch(1);
        ApplicationContextInitializer<GenericApplicationContext> settled =
                context -> context.registerBean(Settings.class, () -> settings);
        var context = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties(properties(settings))
                .initializers(settled, new DatabaseAhead(settings))
                .listeners(new Ending(ended))
                .run();
        return new Program(context, ended, settings);
    }

    /** Where people reach it. */
    public String address() {
        return "http://" + host("localhost") + ":" + port();
    }

    /** Where this process reaches it. */
    public URI local() {
        return URI.create("http://" + host(Settings.ADDRESS) + ":" + port());
    }

    private String host(String own) {
        return switch (settings.address()) {
            case "0.0.0.0", "::", Settings.ADDRESS -> own;
            default -> settings.address().contains(":") ? "[" + settings.address() + "]" : settings.address();
        };
    }

    private int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A part of the program; null where it has none of that kind. */
    public <T> @Nullable T find(Class<T> type) {
        return context.getBeanProvider(type).getIfAvailable();
    }

    /** The part of that name; null where there is none. */
    public <T> @Nullable T find(String name, Class<T> type) {
        return context.containsBean(name) ? context.getBean(name, type) : null;
    }

    /** Whether something, a signal usually, has begun to end the program. */
    public boolean isEnding() {
        return ended.getCount() == 0;
    }

    /** Waits until something, a signal usually, ends the program. */
    public void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> properties(Settings settings) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.address", settings.address());
        properties.put("server.port", settings.port());
        properties.put("sillok.log", settings.data().resolve("sillok.log").toString());
        return properties;
    }

    /** A class, for Spring cannot tell which events a lambda listens to, and would try it on all. */
    private record Ending(CountDownLatch ended) implements ApplicationListener<ContextClosedEvent> {
        @Override
        public void onApplicationEvent(ContextClosedEvent event) {
            ended.countDown();
        }
    }
}
