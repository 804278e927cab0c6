package org.sillok.server.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillok.audit.FindObservations;
import org.sillok.audit.Monitor;
import org.sillok.audit.Observation;
import org.sillok.record.Page;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the monitors see over all committees. */
@RestController
@RequestMapping("/api/audit/monitors")
final class MonitorController {

    private final Inquiry inquiry;

    MonitorController(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    @GetMapping
    ResponseEntity<Page<Observation>> all(
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        return found(null, committee, year, page, size, asOf, waitFor);
    }

    /** @param kind as it is written in a list, or in small letters with hyphens */
    @GetMapping("/{kind}")
    ResponseEntity<Page<Observation>> one(
            @PathVariable String kind,
            @RequestParam @Nullable String committee,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = Inquiry.PAGE) int page,
            @RequestParam(defaultValue = Inquiry.SIZE) int size,
            @RequestParam @Nullable String asOf,
            @RequestParam @Nullable String waitFor) {
        return found(monitor(kind), committee, year, page, size, asOf, waitFor);
    }

    private ResponseEntity<Page<Observation>> found(
            @Nullable Monitor monitor,
            @Nullable String committee,
            @Nullable Integer year,
            int page,
            int size,
            @Nullable String asOf,
            @Nullable String waitFor) {
        Inquiry.requirePage(page, size);
        Inquiry.requireText("committee", committee);
        var filter = MonitorQuery.filter(monitor, committee, year, asOf);
        return inquiry.page(at -> new FindObservations(filter, page, size, at), asOf, waitFor);
    }

    private static Monitor monitor(String kind) {
        return Arrays.stream(Monitor.values())
                .filter(each -> each.name().equals(kind) || slug(each).equals(kind))
                .findFirst()
                .orElseThrow(() -> new Complaint(
                        Kind.WRONG_PARAMETER,
                        Map.of(
                                "parameter",
                                "kind",
                                "expected",
                                Arrays.stream(Monitor.values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }

    private static String slug(Monitor monitor) {
        return monitor.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
