package org.sillok.query;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.record.RecordFeed;

/** The schemas that views stand in: the live one, and the copy that a rebuild fills beside it. */
final class ViewSchema {

    static final String LIVE = "view";
    static final String REBUILT = "view_rebuild";
    private static final String FORMER = "view_former";

    /** Held by whoever makes or rebuilds a schema; an arbitrary number, the same on every node. */
    private static final long LOCK = 0x53494c4c4f4bL;

    private final DataSource source;
    private final Handlers handlers;
    private final Scripts scripts;

    ViewSchema(DataSource source, List<? extends View> views) {
        this.source = source;
        handlers = new Handlers(views);
        scripts = new Scripts(views);
    }

    Work begin(String schema) throws SQLException {
        return Work.begin(source, schema, handlers);
    }

    /** Makes the live schema where there is none; answers whether its tables have the shape that this program writes. */
    boolean prepare() throws SQLException {
        try (var work = begin(LIVE)) {
            work.run("select pg_advisory_xact_lock(" + LOCK + ")");
            var shape = liveShape(work);
            if (shape == null) {
                make(work, LIVE);
                for (var index : scripts.indexes()) {
                    work.run(index);
                }
            }
            work.commit();
            return shape == null || shape.equals(scripts.shape());
        }
    }

    private @Nullable String liveShape(Work work) throws SQLException {
        try (var statement = work.connection().createStatement()) {
            try (var there = statement.executeQuery("select to_regclass('progress') is not null")) {
                there.next();
                if (!there.getBoolean(1)) {
                    return null;
                }
            }
            try (var shape = statement.executeQuery("select shape from progress")) {
                return shape.next() ? shape.getString(1) : null;
            }
        }
    }

    /** An empty copy beside the live schema, without the indexes that only readers need. */
    void makeRebuilt() throws SQLException {
        try (var work = begin(REBUILT)) {
            make(work, REBUILT);
            work.commit();
        }
    }

    private void make(Work work, String schema) throws SQLException {
        work.run("drop schema if exists " + schema + " cascade");
        work.run("create schema " + schema);
        for (var table : scripts.tables()) {
            work.run(table);
        }
        try (var insert = work.connection().prepareStatement("insert into progress (position, shape) values (?, ?)")) {
            insert.setLong(1, RecordFeed.START);
            insert.setString(2, scripts.shape());
            insert.executeUpdate();
        }
    }

    void indexRebuilt() throws SQLException {
        for (var index : scripts.indexes()) {
            try (var work = begin(REBUILT)) {
                work.run("set local maintenance_work_mem to '128MB'");
                work.run(index);
                work.commit();
            }
        }
        try (var work = begin(REBUILT)) {
            for (var table : tables(work)) {
                work.run("analyze " + table);
            }
            work.commit();
        }
    }

    private static List<String> tables(Work work) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = work.connection().createStatement();
                var row = statement.executeQuery("select tablename from pg_tables where schemaname = current_schema")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    /** The live views stand still, and nobody but a reader gets at them, until this transaction ends. */
    void holdLive(Work work) throws SQLException {
        work.run("lock table " + LIVE + ".progress in exclusive mode");
    }

    void rename(Work work) throws SQLException {
        work.run("drop schema if exists " + FORMER + " cascade");
        work.run("alter schema " + LIVE + " rename to " + FORMER);
        work.run("alter schema " + REBUILT + " rename to " + LIVE);
    }

    void dropFormer() throws SQLException {
        try (var work = begin(LIVE)) {
            work.run("drop schema if exists " + FORMER + " cascade");
            work.commit();
        }
    }
}
