package org.sillok.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was measured, by name; a name ends in the unit unless it is a ratio. */
final class Figures {

    private final Map<String, List<Double>> samples = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    /** Adds one repetition of a figure. */
    void add(String name, double value) {
        samples.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
    }

    /** Says something about a figure that its name cannot. */
    void remark(String name, String text) {
        remarks.put(name, text);
    }

    Spread spread(String name) {
        return Spread.of(samples.getOrDefault(name, List.of()));
    }

    void print(PrintWriter out) {
        out.printf("%-44s %12s %12s %12s %4s%n", "", "minimum", "median", "maximum", "of");
        for (var name : samples.keySet()) {
            var spread = spread(name);
            out.printf(
                    "%-44s %12s %12s %12s %4d%n",
                    name,
                    written(spread.minimum()),
                    written(spread.median()),
                    written(spread.maximum()),
                    spread.samples().size());
        }
        remarks.forEach((name, text) -> out.println(name + ": " + text));
        out.flush();
    }

    /** Each figure's median under its name, and the spread of all in an object beside. */
    void write(Path file, List<String> arguments) throws IOException {
        Files.writeString(file, json(arguments), StandardCharsets.UTF_8);
    }

    String json(List<String> arguments) {
        var document = new LinkedHashMap<String, Object>();
        samples.keySet().forEach(name -> document.put(name, spread(name).median()));
        var spreads = new LinkedHashMap<String, Spread>();
        samples.keySet().forEach(name -> spreads.put(name, spread(name)));
        document.put("spread", spreads);
        document.put("remarks", remarks);
        document.put("machine", Machine.here());
        document.put("command", "./sillok bench " + String.join(" ", arguments));
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(document);
    }

    private static String written(double value) {
        var format = Math.abs(value) >= 100 ? "%.0f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
