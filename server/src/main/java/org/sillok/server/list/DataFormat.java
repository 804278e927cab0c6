package org.sillok.server.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** As what a table for programs is sent. */
public enum DataFormat {
    CSV("text/csv", "text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", null),
    JSON("application/json", null);

    private final String type;
    private final String sent;

    DataFormat(String type, @Nullable String sent) {
        this.type = type;
        this.sent = sent == null ? type : sent;
    }

    /** What file names and addresses end in. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type as IANA lists it. */
    public String type() {
        return type;
    }

    String mediaType() {
        return sent;
    }

    Sheet sheet(String title, JsonMapper json, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new Csv(out, Cells.OF_DATA);
            case XLSX -> new Xlsx(out, Cells.OF_DATA, title);
            case JSON -> new JsonRows(out, json);
        };
    }
}
