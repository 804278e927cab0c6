package org.sillok.server.desk;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.committee.CommitteeCommand;
import org.sillok.disclosure.DisclosureCommand;
import org.sillok.meeting.MeetingCommand;
import org.sillok.report.ReportCommand;
import org.sillok.retention.RetentionCommand;
import org.sillok.retention.ScheduleCommand;
import org.sillok.server.settings.Unfit;
import org.sillok.source.SourceCommand;

class WiringTest {

    @Test
    void refusesEventsThatAreKeptInMemory() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireTheRecord(new InMemoryEventStorageEngine()))
                .withMessageContaining("InMemoryEventStorageEngine");
    }

    @Test
    void refusesAnEventStoreOnAnotherEngine() {
        var engine = new InMemoryEventStorageEngine();
        var other = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> Wiring.requireOn(other, engine));
        var same = EmbeddedEventStore.builder().storageEngine(engine).build();
        assertThatNoException().isThrownBy(() -> Wiring.requireOn(same, engine));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "local", "remote_write", "remote_apply"})
    void acceptsCommitsThatWaitForADisk(String synchronousCommit) {
        assertThatNoException().isThrownBy(() -> Wiring.requireDurable(synchronousCommit));
    }

    @Test
    void refusesCommitsThatWaitForNoDisk() {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireDurable("off"))
                .withMessageContaining("synchronous_commit");
    }

    @Test
    void refusesOrdersThatNobodyDecidesOn() {
        var all = Stream.of(
                        CommitteeCommand.class,
                        MeetingCommand.class,
                        SourceCommand.class,
                        ReportCommand.class,
                        DisclosureCommand.class,
                        ScheduleCommand.class,
                        RetentionCommand.class)
                .flatMap(orders -> Arrays.stream(orders.getPermittedSubclasses()))
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertThatNoException().isThrownBy(() -> Wiring.requireAllDecided(all));
        var most = all.stream().filter(name -> !name.endsWith("OpenMeeting")).collect(Collectors.toSet());
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Wiring.requireAllDecided(most))
                .withMessageContaining("OpenMeeting");
        assertThatExceptionOfType(Unfit.class).isThrownBy(() -> Wiring.requireAllDecided(Set.of()));
    }
}
