package org.sillok.server.publication;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sillok.decision.Outcome;
import org.sillok.meeting.ItemKind;
import org.sillok.publication.PublicDecision;
import org.sillok.publication.PublicDecisionHit;
import org.sillok.publication.PublicEdition;
import org.sillok.publication.PublicEditionLine;
import org.sillok.publication.PublicEntry;
import org.sillok.publication.PublicFollowUp;
import org.sillok.publication.PublicMeeting;
import org.sillok.publication.PublicObserver;
import org.sillok.publication.PublicPaper;
import org.sillok.publication.PublicPerson;
import org.sillok.publication.PublicRecord;
import org.sillok.publication.PublicSeat;
import org.sillok.publication.PublicSpeechHit;
import org.sillok.query.publication.PublicReading;
import org.sillok.query.publication.PublicReading.PublicSearch;
import org.sillok.query.publication.PublicSpeeches;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public edition as data, for whoever asks. There is no past to ask for: what was withdrawn is gone. */
@RestController
@RequestMapping("/public/api")
final class PublicController {

    private final PublicReading reading;
    private final PublicSpeeches speeches;

    PublicController(PublicReading reading, PublicSpeeches speeches) {
        this.reading = reading;
        this.speeches = speeches;
    }

    @GetMapping("/meetings")
    ResponseEntity<Page<PublicMeeting>> meetings(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("committee", committee);
        return Fresh.answer().body(reading.meetings(committee, year, page, size));
    }

    @GetMapping("/meetings/{meeting}")
    ResponseEntity<Sheet> meeting(@PathVariable String meeting) {
        var line = found(reading.meeting(meeting).orElse(null));
        return Fresh.answer(line.sha256() + "-" + line.edition()).body(new Sheet(line, reading.editions(meeting)));
    }

    /** The bytes that the edition's digest was taken of: {@code curl … | sha256sum} tells whether it is the one. */
    @GetMapping(path = "/meetings/{meeting}/edition", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> edition(@PathVariable String meeting) {
        var line = found(reading.meeting(meeting).orElse(null));
        return Fresh.answer(line.sha256()).body(found(reading.bytes(meeting).orElse(null)));
    }

    @GetMapping("/meetings/{meeting}/minutes")
    ResponseEntity<Minutes> minutes(@PathVariable String meeting) {
        return of(meeting, record -> new Minutes(record.minutes()));
    }

    @GetMapping("/meetings/{meeting}/speeches/{number:[0-9]{1,9}}")
    ResponseEntity<PublicEntry> speech(@PathVariable String meeting, @PathVariable int number) {
        return of(
                meeting,
                record -> found(record.minutes().stream()
                        .filter(entry -> entry.kind() == PublicEntry.Kind.SPEECH
                                && Integer.valueOf(number).equals(entry.number()))
                        .findFirst()
                        .orElse(null)));
    }

    @GetMapping("/meetings/{meeting}/decisions")
    ResponseEntity<Decisions> decisions(@PathVariable String meeting) {
        return of(meeting, record -> new Decisions(record.decisions()));
    }

    @GetMapping("/meetings/{meeting}/roster")
    ResponseEntity<Roster> roster(@PathVariable String meeting) {
        return of(meeting, record -> new Roster(record.roster(), record.observers(), record.secretary()));
    }

    @GetMapping("/meetings/{meeting}/follow-ups")
    ResponseEntity<FollowUps> followUps(@PathVariable String meeting) {
        return of(meeting, record -> new FollowUps(record.followUps()));
    }

    @GetMapping("/meetings/{meeting}/papers")
    ResponseEntity<Papers> papers(@PathVariable String meeting) {
        return of(meeting, record -> new Papers(record.papers()));
    }

    @GetMapping("/decisions")
    ResponseEntity<Page<PublicDecisionHit>> search(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable ItemKind kind,
            @RequestParam @Nullable Outcome outcome,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("q", q);
        Inquiry.requireText("committee", committee);
        return Fresh.answer().body(reading.decisions(new PublicSearch(q, committee, year, kind, outcome), page, size));
    }

    /** Speeches in which the words are found; the page of one is its meeting's, at {@code #speech-NUMBER}. */
    @GetMapping("/speeches")
    ResponseEntity<Page<PublicSpeechHit>> speeches(
            @RequestParam String q,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("q", q);
        Inquiry.requireText("committee", committee);
        return Fresh.answer().body(speeches.found(q, committee, year, page, size));
    }

    /** Of a closed record there is nothing below the meeting. */
    private <T> ResponseEntity<T> of(String meeting, Function<PublicRecord, T> part) {
        PublicEdition edition = found(reading.edition(meeting).orElse(null));
        return Fresh.answer().body(part.apply(found(edition.record())));
    }

    /** What is withheld and what there is not are answered alike. */
    static <T> T found(@Nullable T there) {
        if (there == null) {
            throw new Complaint(Kind.NOT_FOUND, Map.of());
        }
        return there;
    }

    record Sheet(PublicMeeting meeting, List<PublicEditionLine> editions) {}

    record Minutes(List<PublicEntry> entries) {}

    record Decisions(List<PublicDecision> decisions) {}

    record Roster(
            List<PublicSeat> seats,
            List<PublicObserver> observers,
            @Nullable PublicPerson secretary) {}

    record FollowUps(List<PublicFollowUp> followUps) {}

    record Papers(List<PublicPaper> papers) {}
}
