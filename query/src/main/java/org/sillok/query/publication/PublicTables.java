package org.sillok.query.publication;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.sillok.publication.RecordedEdition;
import org.sillok.record.RecordFeed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The two schemas of the public edition: {@code public_edition}, which the public's role reads and which holds nothing but
 * what is public now, and {@code publication}, which is ours: how far it is, and the digests of all editions.
 */
final class PublicTables {

    /** Held by whoever makes the schemas; an arbitrary number, the same on every node. */
    private static final long LOCK = 0x53494c4c4f50L;

    private final DataSource source;
    private final Layout layout = Layout.read();

    PublicTables(DataSource source) {
        this.source = source;
    }

    /** Where the tables are of another form, all is made anew from the first fact on. */
    void prepare() throws SQLException {
        try (var sheet = begin()) {
            sheet.client()
                    .sql("select pg_advisory_xact_lock(" + LOCK + ")")
                    .query()
                    .listOfRows();
            boolean there = sheet.client()
                    .sql("select to_regclass('publication.progress') is not null")
                    .query(Boolean.class)
                    .single();
            if (!there || !layout.shape().equals(shape(sheet))) {
                layout.statements()
                        .forEach(statement -> sheet.client().sql(statement).update());
                sheet.client()
                        .sql("insert into publication.progress (position, shape) values (:position, :shape)")
                        .param("position", RecordFeed.START)
                        .param("shape", layout.shape())
                        .update();
            }
            sheet.commit();
        }
    }

    private static String shape(Sheet sheet) {
        return sheet.client()
                .sql("select shape from publication.progress")
                .query(String.class)
                .single();
    }

    List<RecordedEdition> editions(String meeting) {
        return JdbcClient.create(source)
                .sql("select * from publication.edition where meeting = :meeting order by edition")
                .param("meeting", meeting)
                .query((row, number) -> new RecordedEdition(
                        row.getInt("edition"),
                        row.getLong("position"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256"),
                        PublicReading.withdrawn(row)))
                .list();
    }

    Sheet begin() throws SQLException {
        return new Sheet(source.getConnection());
    }

    /** One transaction on the tables. */
    static final class Sheet implements AutoCloseable {

        private final Connection connection;
        private final JdbcClient client;

        private Sheet(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            this.client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        }

        JdbcClient client() {
            return client;
        }

        long lockPosition() {
            return client.sql("select position from publication.progress for update")
                    .query(Long.class)
                    .single();
        }

        void moveTo(long position) {
            client.sql("update publication.progress set position = :position")
                    .param("position", position)
                    .update();
        }

        /** The meetings that somebody has decided on, and to which anything happened behind {@code from}. */
        List<String> touched(long from, long to) {
            return client.sql("""
                            with touched as (
                                select distinct regexp_replace(e.stream, '^disclosure/', '') as meeting
                                from record.ledger l join record.event e on e.id = l.event
                                where l.position > :from and l.position <= :to)
                            select meeting from touched
                            where exists (select from record.event d where d.stream = 'disclosure/' || touched.meeting)
                            order by meeting""")
                    .param("from", from)
                    .param("to", to)
                    .query(String.class)
                    .list();
        }

        void put(String meeting, Editions editions) {
            var rows = new PublicRows(client, meeting);
            rows.remove();
            rows.add(editions);
        }

        void withdraw(String meeting, long position, String cause) {
            new PublicRows(client, meeting).remove();
            client.sql("insert into publication.stuck (meeting, position, cause) values (:meeting, :position, :cause)")
                    .param("meeting", meeting)
                    .param("position", position)
                    .param("cause", cause)
                    .update();
        }

        void clear() {
            for (var table : List.of(
                    "public_edition.meeting",
                    "public_edition.edition",
                    "public_edition.decision",
                    "public_edition.speech",
                    "public_edition.paper",
                    "publication.edition",
                    "publication.stuck")) {
                client.sql("delete from " + table).update();
            }
            lockPosition();
            moveTo(RecordFeed.START);
        }

        long stuck() {
            return client.sql("select count(*) from publication.stuck")
                    .query(Long.class)
                    .single();
        }

        void commitWithoutTheDisk() {
            client.sql("set local synchronous_commit to off").update();
        }

        void commit() throws SQLException {
            connection.commit();
        }

        /** Gives the connection back; what was not committed is undone. */
        @Override
        public void close() throws SQLException {
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
