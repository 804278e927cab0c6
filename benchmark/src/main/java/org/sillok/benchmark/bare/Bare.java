package org.sillok.benchmark.bare;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.sillok.record.Fact;
import org.sillok.store.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The application: it answers one request, and keeps a stock Axon on the same embedded server as ours. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
public class Bare {

    /** Takes the folder of its data and the port to listen on. */
    public static void main(String[] arguments) {
        var application = new SpringApplication(Bare.class);
        application.setDefaultProperties(
                Map.of("bare.data", arguments[0], "server.port", arguments[1], "server.address", "127.0.0.1"));
        application.run();
    }

    @Bean
    Database database(@Value("${bare.data}") String data) {
        return Database.embedded(Path.of(data, "postgresql"));
    }

    @Bean
    Stock stock(Database database) throws SQLException {
        try (var connection = database.viewer().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists stock");
        }
        return new Stock(database.viewer("stock"));
    }

    @Bean(initMethod = "start", destroyMethod = "shutDown")
    TrackingEventProcessor processor(Stock stock) {
        return stock.processor(new Nobody());
    }

    @GetMapping("/")
    String answer() {
        return "bare";
    }

    /** Somebody must listen, or there is no processor. */
    static final class Nobody {

        @EventHandler
        void on(Fact fact) {}
    }
}
