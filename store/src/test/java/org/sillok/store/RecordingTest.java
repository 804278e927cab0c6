package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

class RecordingTest {

    @Test
    void deliversWhatWasCommittedInLedgerOrder() throws Exception {
        try (var database = Servers.freshDatabase();
                var store = RecordStore.open(database, Remark.VOCABULARY, List.of(), step -> {})) {
            store.engine().appendEvents(List.of(remark("회의-1", 0, "개회합니다"), remark("회의-1", 1, "이의 없으십니까")));

            assertThat(store.feed().awaitPosition("회의-1", 1, Duration.ofSeconds(20)))
                    .hasValue(1);
            assertThat(store.feed().after(-1, 10))
                    .extracting(recorded -> ((Remark) recorded.fact()).text())
                    .containsExactly("개회합니다", "이의 없으십니까");
        }
    }

    private static GenericDomainEventMessage<Remark> remark(String stream, long sequence, String text) {
        return new GenericDomainEventMessage<>(
                "Remark", stream, sequence, new Remark(stream, text, null), Map.of("actor", "간사"));
    }
}
