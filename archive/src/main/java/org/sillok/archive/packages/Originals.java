package org.sillok.archive.packages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.sillok.archive.FactReader;
import org.sillok.meeting.PaperFiled;
import org.sillok.record.Fact;
import org.sillok.record.StoredEvent;
import org.sillok.report.ReportApproved;
import org.sillok.source.ProposalConfirmed;
import org.sillok.source.SourceReceived;

/** The documents that the events name: papers, sources, what was proposed from them, and what an approver saw. Each is there once, under a number. */
final class Originals {

    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,5}");

    /**
     * Of the media types that people write, those that are passed on in METS, whose readers know IANA's list; any other
     * is a row of octets there, and is called in PREMIS what it was called.
     */
    private static final List<String> KNOWN = List.of(
            "application/pdf",
            "application/xml",
            "application/zip",
            "application/json",
            "text/plain",
            "text/csv",
            "image/png",
            "image/jpeg",
            "image/tiff");

    /** A document as an event names it. */
    record Named(String sha256, String name, String mediaType, long size) {}

    private final Map<String, Named> byDigest = new LinkedHashMap<>();

    static Originals of(List<StoredEvent> events, FactReader reader) {
        var originals = new Originals();
        events.forEach(event -> originals.on(reader.read(event)));
        return originals;
    }

    /** Names by digest, in the order in which they were first named. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        byDigest.forEach((digest, named) -> names.put(digest, named.name()));
        return names;
    }

    private void on(Fact fact) {
        if (fact instanceof PaperFiled paper) {
            add(new Named(paper.sha256(), paper.fileName(), paper.mediaType(), paper.size()));
        } else if (fact instanceof SourceReceived source) {
            add(new Named(source.sha256(), source.name(), source.mediaType(), source.size()));
        } else if (fact instanceof ReportApproved approved && approved.content() != null) {
            add(new Named(approved.content(), "report-" + approved.draft() + ".html", "text/html", -1));
        } else if (fact instanceof ProposalConfirmed confirmed) {
            add(new Named(confirmed.proposal(), "proposal.json", "application/json", -1));
        }
    }

    void add(Named named) {
        byDigest.putIfAbsent(named.sha256(), named);
    }

    /** Those whose bytes are kept. */
    List<Item> items(Papers papers) {
        var items = new ArrayList<Item>();
        var number = 0;
        for (var named : byDigest.values()) {
            var path = String.format(
                    Locale.ROOT, "representations/original/data/att-%04d%s", ++number, extension(named.name()));
            papers.find(named.sha256())
                    .ifPresent(body ->
                            items.add(new Item(path, body, known(named.mediaType()), named.mediaType(), named.name())));
        }
        return items;
    }

    /** Those whose bytes nobody kept: one line each, digest, size and name. */
    List<Named> notKept(Papers papers) {
        return byDigest.values().stream()
                .filter(named -> papers.find(named.sha256()).isEmpty())
                .toList();
    }

    List<Named> all() {
        return List.copyOf(byDigest.values());
    }

    private static String known(String mediaType) {
        return KNOWN.contains(mediaType) ? mediaType : "application/octet-stream";
    }

    static String extension(String name) {
        var dot = name.lastIndexOf('.');
        var extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return EXTENSION.matcher(extension).matches() ? "." + extension : "";
    }
}
