package org.sillok.server.opendata;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicSeat;
import org.sillok.query.publication.PublicData.Published;
import org.sillok.server.list.Column;
import org.sillok.server.opendata.Dataset.Line;

/**
 * A row a member in office, as the public edition names them: whoever is withheld stands last in their meeting, without
 * seat, kind or role.
 */
final class AttendanceColumns {

    static final List<Column<Line>> ALL = MeetingColumns.after(List.of(
            of("seat", PublicSeat::seat),
            of("seat_kind", PublicSeat::kind),
            of("seat_role", PublicSeat::role),
            of("name", seat -> seat.holder().name()),
            of("affiliation", seat -> seat.holder().affiliation()),
            of("post", seat -> seat.holder().post()),
            of("attended", PublicSeat::attended),
            byProxy("proxy_name", PublicPerson::name),
            byProxy("proxy_affiliation", PublicPerson::affiliation),
            byProxy("proxy_post", PublicPerson::post),
            of("withheld_grounds", AttendanceColumns::grounds)));

    private AttendanceColumns() {}

    static Stream<Line> lines(Published published) {
        var record = published.edition().record();
        return record == null ? Stream.of() : record.roster().stream().map(seat -> new Line(published, seat));
    }

    private static Column<Line> of(String name, Function<PublicSeat, @Nullable Object> value) {
        return new Column<>(name, line -> value.apply((PublicSeat) requireNonNull(line.of())));
    }

    private static Column<Line> byProxy(String name, Function<PublicPerson, @Nullable Object> value) {
        return of(name, seat -> seat.proxy() == null ? null : value.apply(seat.proxy()));
    }

    private static List<Integer> grounds(PublicSeat seat) {
        var proxy = seat.proxy();
        return Texts.numbers(Stream.of(seat.holder().withheld(), proxy == null ? null : proxy.withheld()));
    }
}
