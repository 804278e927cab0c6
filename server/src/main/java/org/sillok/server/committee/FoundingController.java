package org.sillok.server.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.FoundCommittee;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Committees founded. */
@RestController
@RequestMapping("/api/committees")
final class FoundingController {

    @PostMapping
    ResponseEntity<Receipt> found(@RequestBody Committee committee, Submission submission) {
        return submission.founding(committee.order(submission.id(committee.id)));
    }

    /** @param id what addresses will bear; one is made where none is given */
    record Committee(
            @Nullable String id,
            String name,
            String hostBody,
            String legalBasis,
            @Nullable String minutesBasis,
            @Nullable String succeeds,
            LocalDate on) {

        FoundCommittee order(String committee) {
            return new FoundCommittee(committee, name, hostBody, legalBasis, minutesBasis, succeeds, on);
        }
    }
}
