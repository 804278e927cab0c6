package org.sillok.server.ingest;

import java.net.URI;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Reading;
import org.sillok.ingest.Source;
import org.sillok.record.Given;
import org.sillok.server.desk.Bounds;
import org.sillok.server.desk.Committees;
import org.sillok.server.desk.Submission;
import org.sillok.server.problem.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents that come in, what is proposed from them, and its confirmation. */
@RestController
@RequestMapping("/api/ingest")
final class IngestController {

    private static final byte[] NOTHING = {};

    private final Sources sources;
    private final Confirmation confirmation;
    private final Committees committees;

    IngestController(Sources sources, Confirmation confirmation, Committees committees) {
        this.sources = sources;
        this.confirmation = confirmation;
        this.committees = committees;
    }

    /** The document is the body, as it is. */
    @ResponseStatus(HttpStatus.CREATED) // for the description; the answer bears its own
    @PostMapping(
            consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE, "application/hwp+zip"})
    ResponseEntity<SourceSheet> receive(
            @RequestBody(required = false) byte @Nullable [] document,
            @RequestParam String name,
            @RequestParam @Nullable String from,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language,
            Principal clerk) {
        var source = new Source(document == null ? NOTHING : document, Given.text("name", name, Given.LINE));
        var reading = Reader.read(source, Language.of(language));
        var state = sources.receive(source, reading, from, clerk.getName());
        return ResponseEntity.created(URI.create("/api/ingest/" + reading.sha256()))
                .body(SourceSheet.of(state, reading, Language.of(language)));
    }

    @GetMapping("/{id}")
    SourceSheet read(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        var state = sources.of(id);
        return SourceSheet.of(state, reading(state), Language.of(language));
    }

    @GetMapping("/{id}/text")
    SourceText text(@PathVariable String id) {
        return SourceText.of(reading(sources.of(id)));
    }

    @ResponseStatus(HttpStatus.CREATED)
    @PostMapping("/{id}/confirmation")
    ResponseEntity<Recording> confirm(
            @PathVariable String id, @RequestBody(required = false) @Nullable Chosen chosen, Principal clerk) {
        var state = sources.of(id);
        var committee = chosen == null ? null : chosen.committee();
        var before = state.confirmed();
        Bounds.of(clerk, committees).require(before == null ? committee : before.committee());
        var recording = confirmation.confirm(reading(state), committee, clerk.getName());
        var answer = ResponseEntity.created(URI.create(address(recording)));
        if (recording.position() != null) {
            answer.header(Submission.POSITION, recording.position().toString());
        }
        return answer.body(recording);
    }

    private Reading reading(SourceState state) {
        return Reader.read(sources.bytes(state), Locale.KOREAN);
    }

    private static String address(Recording recording) {
        return recording.meeting() == null
                ? "/api/ingest/" + recording.sha256()
                : "/api/meetings/" + recording.meeting();
    }

    /** @param committee of the record that the meeting is one of; absent where the document founds it */
    record Chosen(@Nullable String committee) {}
}
