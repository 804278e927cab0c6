package org.sillok.acceptance.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.sillok.acceptance.harness.Owner;

/** Holds the record, its order and its views against what the clerks remember; asks the database and not the product. */
final class Oracle {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String STORED = """
            select convert_from(payload, 'UTF8')::json ->> 'text' from record.event where type = 'OpinionStated'
            """;
    private static final String SHOWN = "select text from view.speech where known_until is null";

    /** Each sentence with the number of things that break it. */
    private static final Map<String, String> LAWS = Map.of(
            "each event has one place",
            """
                    select count(*) from record.event e full join record.ledger l on l.event = e.id
                    where e.id is null or l.event is null""",
            "places follow each other without a gap",
            "select coalesce(max(position) + 1, 0) - count(*) from record.ledger",
            "a stream's events stand in their order, from the first on",
            """
                    select count(*) from (
                        select e.sequence + 1 as due, row_number() over (partition by e.stream order by l.position) as place
                        from record.ledger l join record.event e on e.id = l.event) as stream
                    where due <> place""",
            "leaves are the hashes of what stands there",
            """
                    select count(*) from record.ledger l join record.event e on e.id = l.event
                    where l.leaf <> record.leaf(l.position, e)""",
            "the trail has each place once",
            """
                    select count(*) from record.ledger l full join (
                        select position, count(*) as times from view.trail group by position) t using (position)
                    where l.position is null or t.times is distinct from 1""",
            "nothing stands still",
            "select count(*) from view.dead_letter");

    private static final String BEHIND = """
            select (select count(*) from record.event) - 1 - (select position from view.progress)
            """;
    private static final String TABLES = """
            select tablename from pg_tables where schemaname = 'view' and tablename <> 'progress'
            """;

    private final Owner owner;

    Oracle(Owner owner) {
        this.owner = owner;
    }

    /** Waits until the views have taken all that is stored, and judges. */
    Verdict judge(Set<Speech> acknowledged) throws SQLException {
        awaitViews();
        var keys = acknowledged.stream().map(Speech::key).collect(Collectors.toSet());
        var stored = times(STORED);
        var shown = times(SHOWN);
        return new Verdict(missing(keys, stored), doubled(stored), missing(keys, shown), doubled(shown), broken());
    }

    /** What was acknowledged and is not stored, whatever the views are doing. */
    List<String> lost(Set<Speech> acknowledged) throws SQLException {
        var keys = acknowledged.stream().map(Speech::key).collect(Collectors.toSet());
        return missing(keys, times(STORED));
    }

    void awaitViews() {
        Awaitility.await("the views come up with the record")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> owner.number(BEHIND) == 0);
    }

    /** All that the views hold, table by table: how many rows, and a digest of them. */
    Map<String, String> views() throws SQLException {
        awaitViews();
        var views = new TreeMap<String, String>();
        for (var table : texts(TABLES)) {
            views.put(table, texts("""
                    select count(*) || ' rows ' || coalesce(sum(
                        hashtextextended((to_jsonb(t) - 'parked_at')::text, 0)::numeric), 0) from view.%s t
                    """.formatted(table)).get(0));
        }
        return views;
    }

    private List<String> broken() throws SQLException {
        var broken = new ArrayList<String>();
        for (var law : LAWS.entrySet()) {
            var breaches = owner.number(law.getValue());
            if (breaches != 0) {
                broken.add(law.getKey() + ": not so for " + breaches);
            }
        }
        return broken;
    }

    private Map<String, Integer> times(String sql) throws SQLException {
        var times = new HashMap<String, Integer>();
        texts(sql).forEach(text -> times.merge(text, 1, Integer::sum));
        return times;
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    private static List<String> missing(Set<String> keys, Map<String, Integer> found) {
        return keys.stream().filter(key -> !found.containsKey(key)).sorted().toList();
    }

    private static List<String> doubled(Map<String, Integer> found) {
        return found.entrySet().stream()
                .filter(each -> each.getValue() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
