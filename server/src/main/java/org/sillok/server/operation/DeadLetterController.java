package org.sillok.server.operation;

import java.util.List;
import org.sillok.query.DeadLetters;
import org.sillok.query.DeadLetters.Parked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings whose views stand still, and the operator's way to try them again once the cause is mended. */
@RestController
@RequestMapping("/api/dead-letters")
final class DeadLetterController {

    private final DeadLetters letters;

    DeadLetterController(DeadLetters letters) {
        this.letters = letters;
    }

    @GetMapping
    Standing all() {
        return new Standing(letters.parked());
    }

    @PostMapping("/{stream}/retry")
    Retried retry(@PathVariable String stream) {
        return new Retried(letters.retry(stream), letters.parked());
    }

    /** Those that stand still, the longest standing first. */
    record Standing(List<Parked> deadLetters) {}

    /** How many facts were taken, and what still stands. */
    record Retried(int taken, List<Parked> deadLetters) {}
}
