package org.sillok.ingest.published;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.sillok.ingest.Coverage;
import org.sillok.ingest.Importer;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.ingest.check.Checks;
import org.sillok.ingest.decode.Decoder;
import org.sillok.ingest.order.Proposals;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Page;
import org.sillok.ingest.text.Text;

/** Reads published result reports: decode, read part by part, check, propose. It keeps nothing between two sources. */
public final class PublishedReports implements Importer {

    /** Changes with any rule, so that a proposal says by which rules it was made. */
    public static final String RULE_SET = "2026-11";

    @Override
    public Reading read(Source source) {
        var sha256 = sha256(source.bytes());
        var decoded = Decoder.decode(source);
        var page = new Page(new Text(decoded.text()));
        var report = Report.read(page.whole());
        var proposals = Proposals.of(sha256, report);
        var findings = new ArrayList<>(Checks.of(decoded, report));
        findings.addAll(proposals.findings());
        var spans = page.spans();
        return new Reading(
                sha256,
                decoded.mediaType(),
                RULE_SET,
                decoded.text(),
                spans,
                findings,
                Coverage.of(decoded.text(), spans),
                proposals.proposal());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
