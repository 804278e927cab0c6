package org.sillok.server.ingest;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.sillok.record.Order;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The committee and the seats that an order names, wherever in it they stand. */
final class SeatNames {

    private static final String COMMITTEE = "committeeId";
    private static final Set<String> ONE = Set.of("seat", "presidingSeat");
    private static final String SEVERAL = "seats";

    private final PlanText text;

    SeatNames(PlanText text) {
        this.text = text;
    }

    /** The seats that the orders name. */
    Set<String> in(Plan plan) {
        var used = new TreeSet<String>();
        plan.acts()
                .forEach(act -> walk(text.tree(act.what()), "", seat -> {
                    used.add(seat);
                    return seat;
                }));
        return used;
    }

    /** The same order to another committee, whose seats are called otherwise. */
    Order moved(Order order, String committee, Map<String, String> seats) {
        var tree = text.tree(order);
        if (tree.has(COMMITTEE)) {
            tree.put(COMMITTEE, committee);
        }
        walk(tree, "", seat -> seats.getOrDefault(seat, seat));
        return text.order(order.getClass(), tree);
    }

    private static void walk(JsonNode node, String within, UnaryOperator<String> name) {
        if (node instanceof ObjectNode object) {
            for (var field : Set.copyOf(object.propertyNames())) {
                var value = object.get(field);
                if (ONE.contains(field) && value.isString()) {
                    object.put(field, name.apply(value.stringValue()));
                }
                walk(value, field, name);
            }
        }
        if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                var value = array.get(at);
                if (within.equals(SEVERAL) && value.isString()) {
                    array.set(at, name.apply(value.stringValue()));
                }
                walk(value, within, name);
            }
        }
    }
}
