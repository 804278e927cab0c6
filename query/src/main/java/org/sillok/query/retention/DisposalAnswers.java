package org.sillok.query.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.query.Line;
import org.sillok.query.Reading;
import org.sillok.query.Where;
import org.sillok.record.Page;
import org.sillok.record.Unknown;
import org.sillok.retention.DisposalLine;
import org.sillok.retention.DisposalSheet;
import org.sillok.retention.FindDisposals;
import org.sillok.retention.ReadDisposal;

/** Tells which records were disposed of, and how far that is carried out: of the latter the record itself is asked. */
public final class DisposalAnswers {

    private static final String KNOWN = "known(d.known_from, d.known_until, :asOf)";

    private static final String SHEET = """
            select d.*,
                (select max(t.position) from trail t where t.stream = 'retention/' || d.meeting
                    and t.type = 'DispositionDecided' and t.position < d.position) as decided_at,
                (select count(*) from record.disposal e join record.ledger l on l.event = e.act
                    where l.position = d.position) as erased,
                array(select coalesce(min(t.position), -1) from unnest(d.streams) with ordinality s (stream, at)
                    left join trail t on t.stream = s.stream and t.sequence = 0 and d.counts[s.at::int] > 0
                    group by s.at order by s.at) as firsts,
                array(select coalesce(min(t.position), -1) from unnest(d.streams) with ordinality s (stream, at)
                    left join trail t on t.stream = s.stream and t.sequence = d.counts[s.at::int] - 1
                    group by s.at order by s.at) as lasts,
                array(select case
                        when not exists (select from record.content c where c.digest = decode(s.digest, 'hex')) then 1
                        when exists (select from record.disposal e join record.ledger l on l.event = e.act
                            where l.position = d.position) then 2 else 0 end
                    from unnest(d.contents) with ordinality s (digest, at) order by s.at)::int[] as states
            from disposal d where d.meeting = :meeting and\s""" + KNOWN;

    private static final int GONE = 1;
    private static final int NAMED_ELSEWHERE = 2;

    private final Reading reading;

    public DisposalAnswers(Reading reading) {
        this.reading = reading;
    }

    @QueryHandler
    public DisposalSheet answer(ReadDisposal read) {
        return reading.first(
                        SHEET, reading.at(read.asOf()), Map.of("meeting", read.meetingId()), DisposalAnswers::sheet)
                .orElseThrow(() -> new Unknown("disposal", read.meetingId()));
    }

    @QueryHandler
    public Page<DisposalLine> answer(FindDisposals find) {
        return reading.page(
                "select d.*",
                "from disposal d",
                new Where(KNOWN).and("committee", find.committee(), "d.committee = :committee"),
                "d.position desc",
                find.page(),
                find.size(),
                reading.at(find.asOf()),
                Columns::disposal);
    }

    private static DisposalSheet sheet(Line line) {
        return new DisposalSheet(
                Columns.disposal(line),
                line.position("decided_at"),
                line.position("erased"),
                streams(line),
                documents(line));
    }

    private static List<DisposalSheet.Stream> streams(Line line) {
        var names = line.texts("streams");
        var counts = line.positions("counts");
        var firsts = line.positions("firsts");
        var lasts = line.positions("lasts");
        var streams = new ArrayList<DisposalSheet.Stream>();
        for (var at = 0; at < names.size(); at++) {
            streams.add(new DisposalSheet.Stream(
                    names.get(at), counts.get(at), place(firsts.get(at)), place(lasts.get(at))));
        }
        return List.copyOf(streams);
    }

    private static @Nullable Long place(long position) {
        return position < 0 ? null : (Long) position;
    }

    private static List<DisposalSheet.Document> documents(Line line) {
        var digests = line.texts("contents");
        var states = line.numbers("states");
        var documents = new ArrayList<DisposalSheet.Document>();
        for (var at = 0; at < digests.size(); at++) {
            var state = states.get(at);
            documents.add(new DisposalSheet.Document(digests.get(at), state == GONE, state == NAMED_ELSEWHERE));
        }
        return List.copyOf(documents);
    }
}
