package org.sillok.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The log of what was done to accounts. */
public final class Deeds {

    private static final int LATEST = 50;

    private final Door door;

    Deeds(Door door) {
        this.door = door;
    }

    /**
     * A line of the log.
     *
     * @param account whom it was done to; null where it was nobody's yet
     */
    public record Line(
            Instant at,
            String actor,
            Deed deed,
            @Nullable String account,
            @Nullable String detail) {}

    /** The latest first. */
    public List<Line> of(String account) {
        return door.ask(
                        "select at, actor, act, account, detail from log where account = ? order by id desc limit ?",
                        account,
                        LATEST)
                .query(Deeds::line)
                .list();
    }

    /** Those that were done to no account, such as a sign-in from elsewhere that belongs to none; the latest first. */
    public List<Line> ofNobody() {
        return door.ask(
                        "select at, actor, act, account, detail from log where account is null order by id desc limit ?",
                        LATEST)
                .query(Deeds::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                Deed.valueOf(row.getString("act")),
                row.getString("account"),
                row.getString("detail"));
    }
}
