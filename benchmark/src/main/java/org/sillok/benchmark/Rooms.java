package org.sillok.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.sillok.benchmark.generator.Founding;
import org.sillok.benchmark.generator.Sitting;
import org.sillok.record.Order;
import org.sillok.record.Origin;

/** Meetings that are going on, each with a clerk who records speeches. */
final class Rooms {

    private static final int YEAR = 2026;

    private final CommandGateway gateway;
    private final String committee = "bench-" + UUID.randomUUID();
    private final List<Sitting> sittings = new ArrayList<>();

    private Rooms(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** Founds a committee and opens so many meetings of it. */
    static Rooms open(CommandGateway gateway, int meetings) {
        var rooms = new Rooms(gateway);
        Founding.of(rooms.committee, meetings).forEach(rooms::send);
        for (var number = 0; number < meetings; number++) {
            rooms.add();
        }
        return rooms;
    }

    private void add() {
        var number = sittings.size();
        var sitting = new Sitting(committee, meeting(number), YEAR, number + 1, number);
        sitting.opening().forEach(this::send);
        sittings.add(sitting);
    }

    String meeting(int number) {
        return committee + "-" + number;
    }

    Sitting sitting(int number) {
        return sittings.get(number);
    }

    /** Has one order decided on and stored; answers what the gateway does. */
    Object send(Order order) {
        return gateway.sendAndWait(new GenericCommandMessage<>(order, MetaData.from(metadata())));
    }

    /** What a request over HTTP would bring along. */
    static Map<String, String> metadata() {
        return Map.of(
                Origin.ACTOR,
                Ground.CLERK,
                Origin.ROLE,
                "clerk",
                Origin.REQUEST,
                UUID.randomUUID().toString(),
                "digest",
                "00000000000000000000000000000000ffffffffffffffffffffffffffffffff");
    }
}
