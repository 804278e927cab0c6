package org.sillok.server.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.Temporal;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An array of objects, a row a line; what is empty is null. No program takes a text of it for a formula. */
final class JsonRows implements Sheet {

    private final OutputStream out;
    private final JsonMapper json;
    private List<String> names = List.of();
    private String before = "[\n";

    JsonRows(OutputStream out, JsonMapper json) {
        this.out = out;
        this.json = json;
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        if (names.isEmpty()) {
            names = values.stream().map(String::valueOf).toList();
            return;
        }
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int at = 0; at < names.size(); at++) {
            row.put(names.get(at), plain(values.get(at)));
        }
        write(before);
        out.write(json.writeValueAsBytes(row));
        before = ",\n";
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Temporal ? value.toString() : value;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        write(before.startsWith("[") ? "[]\n" : "\n]\n");
        out.close();
    }
}
