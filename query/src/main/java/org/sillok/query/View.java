package org.sillok.query;

import java.util.List;

/**
 * What people read about one thing. It answers to facts by methods named {@code on}, marked as event handlers, which
 * take the fact, its place in the record, and the {@link Rows} to write: {@code on(MeetingOpened, Recorded, Rows)};
 * or without the first where every fact counts. Such a method does nothing but add, amend and close rows, and
 * forget what was disposed of.
 */
public interface View {

    /** The scripts under {@code db/view} that make its tables, without their suffix. */
    List<String> scripts();
}
