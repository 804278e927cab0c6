package org.sillok.acceptance.malformed;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.sillok.acceptance.harness.RawCaller;
import org.sillok.acceptance.harness.ServerProcess;

/** Sends one spoilt request after the other. */
final class Attacker {

    private final ServerProcess server;
    private final List<Shape> shapes;
    private final Outcome outcome;
    private final Random dice = new Random();
    private final String authorization;

    Attacker(ServerProcess server, List<Shape> shapes, Outcome outcome) {
        this.server = server;
        this.shapes = shapes;
        this.outcome = outcome;
        this.authorization = server.caller("clerk").authorization();
    }

    void attack(int times) throws IOException {
        try (var caller = new RawCaller(server.address())) {
            for (int each = 0; each < times; each++) {
                var attack = next();
                outcome.add(attack, attack.last ? caller.sendLast(attack.bytes()) : caller.send(attack.bytes()));
            }
        }
    }

    private Attack next() {
        var shape = shapes.get(dice.nextInt(shapes.size()));
        var attack = new Attack(shape.path(), authorization);
        attack.body(shape.body());
        var way = Spoilers.WAYS.get(dice.nextInt(Spoilers.WAYS.size()));
        attack.way = way.name();
        way.spoil().accept(attack, dice);
        return attack;
    }
}
