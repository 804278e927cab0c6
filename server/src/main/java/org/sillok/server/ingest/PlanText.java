package org.sillok.server.ingest;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sillok.committee.CommitteeCommand;
import org.sillok.disclosure.DisclosureCommand;
import org.sillok.ingest.Span;
import org.sillok.meeting.MeetingCommand;
import org.sillok.record.Order;
import org.sillok.report.ReportCommand;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as it is kept when somebody confirms it. What was confirmed is carried out even by a version of the program that
 * would read the document otherwise.
 */
final class PlanText {

    private final JsonMapper mapper = mapper();
    private final Map<String, Class<? extends Order>> orders = orders();

    private record Line(String order, JsonNode what, List<Span> spans) {}

    /** The same bytes for the same plan. */
    byte[] write(Plan plan) {
        return mapper.writeValueAsBytes(plan.acts().stream()
                .map(act -> new Line(act.order(), mapper.valueToTree(act.what()), act.spans()))
                .toList());
    }

    /** For people to read. */
    byte[] pretty(Object sheet) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(sheet);
    }

    Plan read(byte[] text) {
        return Plan.of(Stream.of(mapper.readValue(text, Line[].class)).map(this::act));
    }

    ObjectNode tree(Order order) {
        return mapper.valueToTree(order);
    }

    <T extends Order> T order(Class<T> kind, ObjectNode tree) {
        return mapper.treeToValue(tree, kind);
    }

    private Plan.Act act(Line line) {
        var kind = orders.get(line.order());
        if (kind == null) {
            throw new IllegalStateException("A confirmed proposal holds an order that nobody knows: " + line.order());
        }
        return new Plan.Act(0, line.order(), mapper.treeToValue(line.what(), kind), line.spans());
    }

    static Map<String, Class<? extends Order>> orders() {
        var orders = new HashMap<String, Class<? extends Order>>();
        var open = new ArrayDeque<Class<?>>(
                List.of(CommitteeCommand.class, MeetingCommand.class, ReportCommand.class, DisclosureCommand.class));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.isSealed()) {
                open.addAll(List.of(next.getPermittedSubclasses()));
            } else {
                orders.put(next.getSimpleName(), next.asSubclass(Order.class));
            }
        }
        return Map.copyOf(orders);
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
                // Components alone: target() and the like are no part of an order.
                .changeDefaultVisibility(visibility -> visibility
                        .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
                .build();
    }
}
