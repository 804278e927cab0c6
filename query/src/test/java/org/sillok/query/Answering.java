package org.sillok.query;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletionException;
import javax.sql.DataSource;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.sillok.query.views.Views;
import org.sillok.record.Fact;
import org.sillok.record.Page;
import org.sillok.record.Question;
import org.sillok.store.Database;
import org.sillok.store.Servers;

/** Given facts, when a question is asked over the bus, then its answer. */
public abstract class Answering {

    protected final Ledger ledger = new Ledger();
    protected final Database database = Servers.freshDatabase();
    protected final Projector projector = new Projector(database.viewer(), ledger, Views.all());
    private final HikariDataSource one = single(database);
    private final QueryGateway gateway = gateway(one);

    @BeforeEach
    void prepare() {
        projector.prepare();
    }

    @AfterEach
    void close() {
        projector.close();
        one.close();
        database.close();
    }

    /** An answer that held a connection while it asked for a second one would wait here for good. */
    static HikariDataSource single(Database database) {
        var pool = database.viewer("view");
        pool.getHikariConfigMXBean().setMaximumPoolSize(1);
        return pool;
    }

    static QueryGateway gateway(DataSource source) {
        var bus = SimpleQueryBus.builder().build();
        for (var answers : Views.answers(new Reading(source))) {
            new AnnotationQueryHandlerAdapter<>(answers).subscribe(bus);
        }
        return DefaultQueryGateway.builder().queryBus(bus).build();
    }

    protected void given(Fact... facts) {
        ledger.given(facts);
        projector.catchUp();
    }

    protected <T> T ask(Question question, Class<T> answer) {
        return ask(gateway, question, answer);
    }

    static <T> T ask(QueryGateway gateway, Question question, Class<T> answer) {
        return ask(gateway, question, ResponseTypes.instanceOf(answer));
    }

    static <T> T ask(QueryGateway gateway, Question question, ResponseType<T> answer) {
        try {
            return gateway.query(question, answer).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof QueryExecutionException wrapped
                    && wrapped.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    protected <T> Page<T> page(Question question, Class<T> line) {
        return ask(gateway, question, PageOf.lines(line));
    }
}
