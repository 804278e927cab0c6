package org.sillok.server.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) in UTF-8, with the mark by which a Korean spreadsheet knows that. */
final class Csv implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Cells cells;
    private final CsvWriter out;

    Csv(OutputStream out, Cells cells) throws IOException {
        this.cells = cells;
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) {
        out.writeRecord(values.stream().map(cells::text).toList());
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
