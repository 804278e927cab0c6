package org.sillok.server.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.decision.Outcome;

/** The whole of what a list was asked for stands in its address. */
class AskedTest {

    @Test
    void standsInTheAddress() {
        assertThat(new Asked("/public/decisions", "a&b 나", "c-1", 2026, Outcome.REJECTED).address())
                .isEqualTo("/public/decisions?q=a%26b%20%EB%82%98&committee=c-1&year=2026&outcome=REJECTED&page=");
        assertThat(new Asked("/public/meetings", null, null, null, null).address())
                .isEqualTo("/public/meetings?page=");
    }

    @Test
    void asksForNothingThatWasLeftEmpty() {
        var asked = new Asked("/public/decisions", " ", "", null, null);
        assertThat(asked.anything()).isFalse();
        assertThat(asked.q()).isNull();
        assertThat(asked.committee()).isNull();
    }
}
