package org.sillok.server.report;

import org.jspecify.annotations.Nullable;
import org.sillok.archive.ReportDocument;
import org.sillok.ledger.Digest;
import org.sillok.meeting.Basis;
import org.sillok.record.Unknown;
import org.sillok.report.ReadReport;
import org.sillok.report.ReportSheet;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report on a meeting, now or at any moment before: as data, as a page, and as an approver saw it. */
@RestController
@RequestMapping("/api/meetings/{meeting}/report")
final class ReportViewController {

    /** The digest of a page: whoever approves it says which one they saw. */
    static final String CONTENT = "Sillok-Content";

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    /** The page brings its look with it, and nothing else may be loaded or run. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'";

    private final Reports reports;
    private final Seen seen;
    private final Inquiry inquiry;

    ReportViewController(Reports reports, Seen seen, Inquiry inquiry) {
        this.reports = reports;
        this.seen = seen;
        this.inquiry = inquiry;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportDocument> read(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(asOf, waitFor);
        var document = reports.at(meeting, position);
        return Inquiry.answered(position)
                .eTag("\"" + document.report().version() + "\"")
                .body(document);
    }

    /** A browser asks for a page by itself; anybody else says {@code Accept: text/html}. */
    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> page(
            @PathVariable String meeting, @RequestParam @Nullable String asOf, @RequestParam @Nullable String waitFor) {
        var position = inquiry.position(asOf, waitFor);
        var page = reports.page(reports.at(meeting, position));
        return Inquiry.answered(position)
                .header(CONTENT, Digest.sha256(page).toString())
                .header("Content-Security-Policy", POLICY)
                .contentType(PAGE)
                .body(page);
    }

    /** What an approver saw, byte for byte, whatever the report says by now. */
    @GetMapping("/contents/{content:[0-9a-f]{64}}")
    ResponseEntity<byte[]> content(@PathVariable String meeting, @PathVariable String content) {
        var report = inquiry.ask(new ReadReport(meeting, inquiry.position(null, null)), ReportSheet.class);
        var bytes = seen.find(report, content).orElseThrow(() -> new Unknown("content", content));
        return ResponseEntity.ok()
                .header(CONTENT, content)
                .header("Content-Security-Policy", POLICY)
                .contentType(report.basis() == Basis.LIVE ? PAGE : MediaType.APPLICATION_OCTET_STREAM)
                .body(bytes);
    }
}
