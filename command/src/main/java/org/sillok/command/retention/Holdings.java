package org.sillok.command.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sillok.disclosure.Disclosures;
import org.sillok.meeting.MeetingConvened;
import org.sillok.record.Fact;
import org.sillok.record.Unknown;
import org.sillok.report.ReportEvent;
import org.sillok.retention.DisposedStream;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.SourceEvent;

/**
 * All that a record consists of: the streams of the meeting, its report and its disclosure, the documents that it was taken
 * from and nothing else was, and the bytes that any of their facts names.
 *
 * @param contents digests under which bytes are kept, in order
 */
record Holdings(MeetingConvened meeting, List<DisposedStream> streams, List<String> contents) {

    /** A fact names bytes by their digest, in whichever field. */
    private static final Pattern DIGEST = Pattern.compile("(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])");

    static Holdings of(String meetingId, Shelves shelves) {
        var streams = new ArrayList<DisposedStream>();
        var contents = new TreeSet<String>();
        for (var stream : List.of(meetingId, ReportEvent.stream(meetingId), Disclosures.of(meetingId))) {
            var facts = shelves.facts(stream);
            streams.add(new DisposedStream(stream, facts.size()));
            facts.forEach(fact -> name(fact, shelves::keeps, contents));
            for (var source : shelves.sources(stream)) {
                takeSource(source, meetingId, shelves, streams, contents);
            }
        }
        if (!(shelves.facts(meetingId).stream().findFirst().orElse(null) instanceof MeetingConvened convened)) {
            throw new Unknown("meeting", meetingId);
        }
        return new Holdings(convened, List.copyOf(streams), List.copyOf(contents));
    }

    private static void takeSource(
            String sha256, String meetingId, Shelves shelves, List<DisposedStream> streams, TreeSet<String> contents) {
        var stream = SourceEvent.stream(sha256);
        var facts = shelves.facts(stream);
        var known = streams.stream().anyMatch(each -> each.stream().equals(stream));
        var others = facts.stream()
                .filter(ProposalConfirmed.class::isInstance)
                .map(fact -> ((ProposalConfirmed) fact).meeting())
                .filter(Objects::nonNull)
                .anyMatch(meeting -> !meeting.equals(meetingId));
        if (known || others || facts.isEmpty()) {
            return;
        }
        streams.add(new DisposedStream(stream, facts.size()));
        facts.forEach(fact -> name(fact, shelves::keeps, contents));
    }

    private static void name(Fact fact, Predicate<String> kept, TreeSet<String> contents) {
        DIGEST.matcher(fact.toString())
                .results()
                .map(MatchResult::group)
                .map(digest -> digest.toLowerCase(Locale.ROOT))
                .filter(kept)
                .forEach(contents::add);
    }
}
