package org.sillok.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Where;
import org.sillok.record.Page;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of accesses in the database: added to, and searched. */
final class Accesses {

    private static final List<Column> COLUMNS = List.of(
            new Column("at", "timestamptz", Access::at),
            new Column("outcome", "text", Access::outcome),
            new Column("account", "text", Access::account),
            new Column("roles", "text", access -> String.join(" ", access.roles())),
            new Column("visit", "bigint", Access::visit),
            new Column("token", "bigint", Access::token),
            new Column("method", "text", Access::method),
            new Column("route", "text", Access::route),
            new Column("path", "text", Access::path),
            new Column("query", "text", Access::query),
            new Column("meeting", "text", Access::meeting),
            new Column("committee", "text", Access::committee),
            new Column("address", "text", Access::address));

    private static final String NAMES = COLUMNS.stream().map(Column::name).collect(Collectors.joining(", "));

    private static final String INSERT = "insert into access (" + NAMES + ") select * from unnest("
            + COLUMNS.stream().map(column -> "?::" + column.type() + "[]").collect(Collectors.joining(", ")) + ")";

    private static final String SELECT = "select " + NAMES + " from access";

    private static final int SENT_AT_ONCE = 500;

    private final JdbcTemplate writing;
    private final JdbcClient reading;
    private final TransactionTemplate transaction;

    Accesses(DataSource watch) {
        writing = new JdbcTemplate(watch);
        reading = JdbcClient.create(watch);
        transaction = new TransactionTemplate(new JdbcTransactionManager(watch));
    }

    /** All of them or none: one statement, so that it is one way there and back for however many. */
    void add(List<Access> accesses) {
        writing.update(
                INSERT, COLUMNS.stream().map(column -> column.of(accesses)).toArray());
    }

    /** The latest first. */
    Page<Access> find(AccessSearch search, int page, int size) {
        var where = where(search);
        var total = reading.sql("select count(*) from access" + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
        var parameters = new LinkedHashMap<String, Object>(where.parameters());
        parameters.put("fits", size);
        parameters.put("before", (page - 1L) * size);
        var found = reading.sql(SELECT + where.sql() + " order by id desc limit :fits offset :before")
                .params(parameters)
                .query(Accesses::access)
                .list();
        return new Page<>(found, total, page, size);
    }

    /** Hands on all of them in the order of the pages, as the database sends them. */
    void each(AccessSearch search, Consumer<Access> taking) {
        var where = where(search);
        transaction.executeWithoutResult(status -> reading.sql(SELECT + where.sql() + " order by id desc")
                .withFetchSize(SENT_AT_ONCE)
                .params(where.parameters())
                .query(row -> {
                    taking.accept(access(row, 0));
                }));
    }

    /** The number of the last. */
    long last() {
        return reading.sql("select coalesce(max(id), 0) from access")
                .query(Long.class)
                .single();
    }

    private static Where where(AccessSearch search) {
        return new Where("true")
                .and("account", search.account(), "account = :account")
                .and("meeting", search.meeting(), "meeting = :meeting")
                .and("committee", search.committee(), "committee = :committee")
                .and("outcome", search.outcome(), "outcome = :outcome")
                .and(
                        "since",
                        Optional.ofNullable(search.since())
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        "at >= :since")
                .and(
                        "until",
                        Optional.ofNullable(search.until())
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        "at < :until");
    }

    /** @param value is sent as its text */
    private record Column(String name, String type, Function<Access, @Nullable Object> value) {
        @Nullable
        String[] of(List<Access> accesses) {
            return accesses.stream()
                    .map(access -> Objects.toString(value.apply(access), null))
                    .toArray(String[]::new);
        }
    }

    private static Access access(ResultSet row, int number) throws SQLException {
        var roles = row.getString("roles");
        return new Access(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                AccessOutcome.valueOf(row.getString("outcome")),
                row.getString("account"),
                roles.isEmpty() ? List.of() : List.of(roles.split(" ")),
                row.getObject("visit", Long.class),
                row.getObject("token", Long.class),
                row.getString("method"),
                row.getString("route"),
                row.getString("path"),
                row.getString("query"),
                row.getString("meeting"),
                row.getString("committee"),
                row.getString("address"));
    }
}
