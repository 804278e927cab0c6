package org.sillok.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.audit.FindIrregularities;
import org.sillok.audit.Irregularities;
import org.sillok.audit.Irregularity;
import org.sillok.audit.ReadIrregularities;
import org.sillok.decision.Decision;
import org.sillok.decision.FindFollowUps;
import org.sillok.decision.FollowUp;
import org.sillok.decision.FollowUps;
import org.sillok.decision.MeetingDecisions;
import org.sillok.decision.ReadDecisions;
import org.sillok.decision.ReadFollowUps;
import org.sillok.decision.ReadValidity;
import org.sillok.decision.SearchDecisions;
import org.sillok.decision.ValiditySheet;
import org.sillok.minutes.FindMeetings;
import org.sillok.minutes.MeetingLine;
import org.sillok.minutes.MeetingSheet;
import org.sillok.minutes.Minutes;
import org.sillok.minutes.ReadMeeting;
import org.sillok.minutes.ReadMinutes;
import org.sillok.minutes.ReadTimetable;
import org.sillok.minutes.SearchSpeeches;
import org.sillok.minutes.SpeechHit;
import org.sillok.minutes.Timetable;
import org.sillok.query.views.Views;
import org.sillok.record.Fact;
import org.sillok.record.Question;
import org.sillok.record.Unknown;
import org.sillok.roster.AttendanceSheet;
import org.sillok.roster.CommitteeSheet;
import org.sillok.roster.Committees;
import org.sillok.roster.FindCommittees;
import org.sillok.roster.ReadAttendance;
import org.sillok.roster.ReadCommittee;
import org.sillok.roster.ReadRoster;
import org.sillok.roster.Roster;
import org.sillok.store.Database;
import org.sillok.store.Servers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of a past position is what was told then; and a rebuild tells the same as the views that grew. */
class AsOfTest {

    private static final int FACTS = 1_500;
    private static final int STOPS = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2026, 20_170_329})
    void answersForThePastAsTheViewsDidThen(long seed) {
        var history = RandomHistory.of(seed, FACTS);
        try (var now = new Side();
                var then = new Side()) {
            now.take(history.facts());
            var told = 0;
            var from = 0;
            for (var stop : stops(seed, history.facts().length)) {
                then.take(List.of(history.facts()).subList(from, stop + 1).toArray(Fact[]::new));
                from = stop + 1;
                for (var asked : questions(history)) {
                    assertThat(now.answer(asked, (long) stop))
                            .as("seed %d, position %d, %s", seed, stop, asked.name)
                            .isEqualTo(then.answer(asked, null));
                    told++;
                }
            }
            assertThat(told).isGreaterThan(300);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void aRebuildHoldsTheSameRows(long seed) {
        try (var side = new Side()) {
            side.take(RandomHistory.of(seed, FACTS).facts());
            var grown = side.rows();
            new Rebuild(side.database.viewer(), side.ledger, Views.all()).run(progress -> {});

            assertThat(grown).isNotEmpty();
            assertThat(side.rows()).isEqualTo(grown);
            assertThat(new DeadLetters(side.database.viewer(), side.ledger, Views.all()).parked())
                    .isEmpty();
        }
    }

    private static Iterable<Integer> stops(long seed, int facts) {
        var random = new Random(seed);
        var stops = new TreeSet<Integer>();
        while (stops.size() < STOPS) {
            stops.add(random.nextInt(facts));
        }
        return stops;
    }

    private static List<Asked<?>> questions(RandomHistory history) {
        var questions = new ArrayList<Asked<?>>();
        history.meetings().forEach(meeting -> aboutMeeting(questions, meeting));
        history.committees().forEach(committee -> aboutCommittee(questions, committee));
        questions.add(one("committees", Committees.class, FindCommittees::new));
        questions.add(many("meetings", MeetingLine.class, p -> new FindMeetings(null, null, null, null, 1, 50, p)));
        questions.add(many("follow-ups", FollowUp.class, p -> new FindFollowUps(null, null, 1, 200, p)));
        questions.add(
                many("irregularities", Irregularity.class, p -> new FindIrregularities(null, null, null, 1, 200, p)));
        for (var words : List.of("시장", "웹접근성", "it과제 예산", "결과", "가", "2017서울")) {
            questions.add(
                    many("speeches " + words, SpeechHit.class, p -> new SearchSpeeches(words, null, null, 1, 100, p)));
            questions.add(many("decisions " + words, Decision.class, p -> decisions(words, null, p)));
        }
        questions.add(many("irregular decisions", Decision.class, p -> decisions(null, true, p)));
        return questions;
    }

    private static SearchDecisions decisions(@Nullable String words, @Nullable Boolean irregular, @Nullable Long asOf) {
        return new SearchDecisions(words, null, null, null, null, null, irregular, 1, 100, asOf);
    }

    private static void aboutMeeting(List<Asked<?>> questions, String id) {
        questions.add(one("meeting " + id, MeetingSheet.class, p -> new ReadMeeting(id, p)));
        questions.add(one("minutes " + id, Minutes.class, p -> new ReadMinutes(id, p)));
        questions.add(one("attendance " + id, AttendanceSheet.class, p -> new ReadAttendance(id, p)));
        questions.add(one("timetable " + id, Timetable.class, p -> new ReadTimetable(id, p)));
        questions.add(one("decisions " + id, MeetingDecisions.class, p -> new ReadDecisions(id, p)));
        questions.add(one("validity " + id, ValiditySheet.class, p -> new ReadValidity(id, p)));
        questions.add(one("follow-ups " + id, FollowUps.class, p -> new ReadFollowUps(id, p)));
        questions.add(one("irregularities " + id, Irregularities.class, p -> new ReadIrregularities(id, p)));
    }

    private static void aboutCommittee(List<Asked<?>> questions, String id) {
        questions.add(one("committee " + id, CommitteeSheet.class, p -> new ReadCommittee(id, p)));
        for (var year : List.of("2020-06-15", "2023-06-15", "2026-06-15")) {
            questions.add(one("roster " + id, Roster.class, p -> new ReadRoster(id, LocalDate.parse(year), p)));
        }
    }

    private static <T> Asked<T> one(String name, Class<T> answer, Function<@Nullable Long, Question> question) {
        return new Asked<>(name, ResponseTypes.instanceOf(answer), question);
    }

    private static <T> Asked<?> many(String name, Class<T> line, Function<@Nullable Long, Question> question) {
        return new Asked<>(name, PageOf.lines(line), question);
    }

    /** A question without its position. */
    private record Asked<T>(String name, ResponseType<T> answer, Function<@Nullable Long, Question> question) {}

    /** A database with views of its own. */
    private static final class Side implements AutoCloseable {
        private final Database database = Servers.freshDatabase();
        private final Ledger ledger = new Ledger();
        private final Projector projector = new Projector(database.viewer(), ledger, Views.all());
        private final HikariDataSource single = Answering.single(database);
        private final QueryGateway gateway = Answering.gateway(single);

        void take(Fact... facts) {
            ledger.given(facts);
            projector.prepare();
            projector.catchUp();
        }

        /** That something is unknown is an answer too. */
        Object answer(Asked<?> asked, @Nullable Long asOf) {
            try {
                return Answering.ask(gateway, asked.question.apply(asOf), asked.answer);
            } catch (Unknown e) {
                return String.valueOf(e.getMessage());
            }
        }

        List<String> rows() {
            var views = JdbcClient.create(database.viewer());
            var rows = new ArrayList<String>();
            for (var table : views.sql(
                            "select tablename from pg_tables where schemaname = 'view' and tablename <> 'progress'"
                                    + " order by tablename")
                    .query(String.class)
                    .list()) {
                rows.addAll(views.sql("select '" + table + "' || t::text from " + table + " t order by 1")
                        .query(String.class)
                        .list());
            }
            return rows;
        }

        @Override
        public void close() {
            projector.close();
            single.close();
            database.close();
        }
    }
}
