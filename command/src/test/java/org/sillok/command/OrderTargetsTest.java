package org.sillok.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.junit.jupiter.api.Test;
import org.sillok.committee.DissolveCommittee;

class OrderTargetsTest {

    private final OrderTargets targets = new OrderTargets();
    private final GenericCommandMessage<DissolveCommittee> order =
            new GenericCommandMessage<>(new DissolveCommittee("c-1", LocalDate.EPOCH, "it ends"));

    @Test
    void sendsAnOrderToItsTargetInAnyVersion() {
        var target = targets.resolveTarget(order);

        assertThat(target.getIdentifier()).isEqualTo("c-1");
        assertThat(target.getVersion()).isNull();
    }

    @Test
    void holdsTheSenderToTheVersionSeen() {
        var seen = order.withMetaData(Map.of(OrderTargets.EXPECTED_VERSION, "7"));

        assertThat(targets.resolveTarget(seen).getVersion()).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNoOrder() {
        assertThatThrownBy(() -> targets.resolveTarget(new GenericCommandMessage<>("close the meeting")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no order");
    }
}
