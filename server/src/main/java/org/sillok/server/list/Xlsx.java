package org.sillok.server.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook of one sheet (ISO/IEC 29500), of which never more than a few hundred rows are held. */
final class Xlsx implements Sheet {

    private static final int LONGEST_TEXT = 32_767;
    private static final int HELD = 200;

    private final Cells cells;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    Xlsx(OutputStream out, Cells cells, String title) {
        this.cells = cells;
        book = new Workbook(out, "Sillok", "1.0");
        sheet = book.newWorksheet(title);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<? extends @Nullable Object> values) throws IOException {
        for (int column = 0; column < values.size(); column++) {
            put(column, values.get(column));
        }
        if (rows == 0) {
            sheet.range(0, 0, 0, values.size() - 1).style().bold().set();
        }
        if (++rows % HELD == 0) {
            sheet.flush();
        }
    }

    private void put(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            var text = cells.text(value);
            sheet.value(rows, column, text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…");
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
