package org.sillok.server.account;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillok.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts' part of the database. */
final class Door {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Door(Database database) {
        this.sql = JdbcClient.create(database.doorkeeper());
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database.doorkeeper()));
    }

    JdbcClient.StatementSpec ask(String statement, @Nullable Object... parameters) {
        var asked = sql.sql(statement);
        for (var parameter : parameters) {
            asked = asked.param(parameter);
        }
        return asked;
    }

    /** All of it or nothing. */
    <T> T atOnce(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    /** Enters what was done to an account; no secret belongs here. */
    void log(String actor, Deed deed, @Nullable String account, @Nullable String detail) {
        ask("insert into log (actor, act, account, detail) values (?, ?, ?, ?)", actor, deed.name(), account, detail)
                .update();
    }
}
