package org.sillok.server.meeting;

import java.time.LocalDate;
import org.sillok.meeting.AdoptMinutes;
import org.sillok.meeting.SignMinutes;
import org.sillok.meeting.Speaker;
import org.sillok.server.desk.Receipt;
import org.sillok.server.desk.Submission;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The minutes signed and adopted. */
@RestController
@RequestMapping("/api/meetings/{meeting}")
final class SigningController {

    @PostMapping("/signatures")
    ResponseEntity<Receipt> sign(
            @PathVariable String meeting, @RequestBody Signature signature, Submission submission) {
        return submission.of(signature.order(meeting));
    }

    @PostMapping("/adoption")
    ResponseEntity<Receipt> adopt(@PathVariable String meeting, @RequestBody Adoption adoption, Submission submission) {
        return submission.of(adoption.order(meeting));
    }

    record Signature(Speaker signer, LocalDate on) {
        SignMinutes order(String meeting) {
            return new SignMinutes(meeting, signer, on);
        }
    }

    record Adoption(LocalDate on) {
        AdoptMinutes order(String meeting) {
            return new AdoptMinutes(meeting, on);
        }
    }
}
