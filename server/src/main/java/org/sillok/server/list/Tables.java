package org.sillok.server.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.sillok.server.inquiry.Inquiry;
import org.sillok.server.page.Words;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends a list as a table, row by row. The rows go through a file, so that whoever reads slowly holds no connection to
 * the database, and nobody gets a table that ends in the middle.
 */
public final class Tables {

    private final Words words;
    private final JsonMapper json;

    Tables(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    /** As what a table is sent. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Sends a table.
     *
     * @param name of the file, in front of the position that the list is of
     * @param title key of the words for it
     * @param lines hands every line on
     */
    public <T> void send(
            String name,
            String title,
            Format format,
            long position,
            List<Column<T>> columns,
            Consumer<Consumer<T>> lines,
            HttpServletResponse response)
            throws IOException {
        send(
                "%s-%d.%s".formatted(name, position, format.ending()),
                format.mediaType,
                position,
                out -> {
                    try (var sheet = sheet(format, title, out)) {
                        write(columns, lines, sheet);
                    }
                },
                response);
    }

    /**
     * Sends a table for programs: its columns bear the same names for every reader, and its words are those of the API.
     *
     * @param name of the file
     * @param lines hands every line on
     */
    public <T> void sendData(
            String name,
            DataFormat format,
            List<Column<T>> columns,
            Consumer<Consumer<T>> lines,
            HttpServletResponse response)
            throws IOException {
        send(
                name + "." + format.ending(),
                format.mediaType(),
                out -> {
                    try (var sheet = format.sheet(name, json, out)) {
                        sheet.row(columns.stream().map(Column::key).toList());
                        writeRows(columns, lines, sheet);
                    }
                },
                response);
    }

    /**
     * Sends a list as JSON, a line each (NDJSON).
     *
     * @param name of the file, in front of the position that the list is of
     * @param lines hands every line on
     */
    public <T> void sendLines(String name, long position, Consumer<Consumer<T>> lines, HttpServletResponse response)
            throws IOException {
        send(
                "%s-%d.ndjson".formatted(name, position),
                "application/x-ndjson",
                position,
                out -> writeLines(lines, out),
                response);
    }

    private static void send(
            String fileName, String mediaType, long position, Content content, HttpServletResponse response)
            throws IOException {
        response.setHeader(Inquiry.POSITION, Long.toString(position));
        send(fileName, mediaType, content, response);
    }

    private static void send(String fileName, String mediaType, Content content, HttpServletResponse response)
            throws IOException {
        var file = Files.createTempFile("sillok-table-", null);
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.write(out);
            } catch (UncheckedIOException full) {
                throw full.getCause();
            }
            response.setContentType(mediaType);
            response.setContentLengthLong(Files.size(file));
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(fileName));
            copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }

    /** What a file is filled with. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private <T> void writeLines(Consumer<Consumer<T>> lines, OutputStream out) {
        lines.accept(line -> {
            try {
                out.write(json.writeValueAsBytes(line));
                out.write('\n');
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
        out.flush();
    }

    private Sheet sheet(Format format, String title, OutputStream out) throws IOException {
        var cells = new Cells(words);
        return format == Format.CSV ? new Csv(out, cells) : new Xlsx(out, cells, words.say(title));
    }

    private <T> void write(List<Column<T>> columns, Consumer<Consumer<T>> lines, Sheet sheet) throws IOException {
        sheet.row(columns.stream().map(column -> words.say(column.key())).toList());
        writeRows(columns, lines, sheet);
    }

    private static <T> void writeRows(List<Column<T>> columns, Consumer<Consumer<T>> lines, Sheet sheet) {
        lines.accept(line -> {
            var values = new ArrayList<>(columns.size());
            columns.forEach(column -> values.add(column.value().apply(line)));
            put(values, sheet);
        });
    }

    private static void put(List<Object> values, Sheet sheet) {
        try {
            sheet.row(values);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
