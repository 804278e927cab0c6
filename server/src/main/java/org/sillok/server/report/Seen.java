package org.sillok.server.report;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.meeting.Basis;
import org.sillok.record.Contents;
import org.sillok.record.Given;
import org.sillok.record.Refusal;
import org.sillok.record.Unknown;
import org.sillok.report.ReportRule;
import org.sillok.report.ReportSheet;
import org.sillok.report.ReportSheet.Earlier;
import org.sillok.report.ReportSheet.Step;
import org.sillok.report.ReportState;

/** What an approver saw: it is kept before the approval names it, and is what the report says at that moment. */
final class Seen {

    private final Reports reports;
    private final Contents contents;

    Seen(Reports reports, Contents contents) {
        this.reports = reports;
        this.contents = contents;
    }

    /** What is to be approved, and the number of its draft. */
    record Approved(@Nullable String content, int draft) {}

    /**
     * Keeps what the approver saw.
     *
     * @param content the digest of it, as it came with the page; null where a past report has none
     * @throws Refusal where a live report says something else by now
     */
    Approved keep(String meeting, @Nullable String content) {
        var document = reports.now(meeting);
        var report = document.report();
        var digest = content == null ? null : Given.sha256("content", content);
        if (digest == null) {
            return new Approved(null, report.number());
        }
        if (report.basis() != Basis.LIVE) {
            if (contents.find(digest).isEmpty()) {
                throw new Unknown("content", digest);
            }
            return new Approved(digest, report.number());
        }
        var page = reports.page(document);
        if (Digest.sha256(page).toString().equals(digest)) {
            return new Approved(contents.keep(page), report.number());
        }
        // A repeated request finds its own approval on the page; the report itself turns a second one away.
        if (report.state() != ReportState.APPROVED) {
            throw new Refusal(ReportRule.WHAT_IS_APPROVED_WAS_SEEN, Map.of("draft", report.number()));
        }
        return new Approved(digest, report.number());
    }

    /** The bytes that an approval of this report names. */
    Optional<byte[]> find(ReportSheet report, String content) {
        var named = Stream.concat(
                report.steps().stream().map(Step::content),
                report.earlier().stream().map(Earlier::content));
        return named.anyMatch(content::equals) ? contents.find(content) : Optional.empty();
    }
}
