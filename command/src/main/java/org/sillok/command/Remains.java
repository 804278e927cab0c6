package org.sillok.command;

import static org.sillok.retention.RetentionRule.A_DISPOSED_RECORD_TAKES_NO_ACT;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Erased;
import org.sillok.retention.StreamDisposed;

/**
 * What is left of a stream whose record was disposed of: nothing that an act could be judged by. The aggregate tells it what
 * it reads of that, so that a long meeting is not read back with one part more.
 */
public final class Remains {

    private @Nullable String disposed;

    /** Refuses every act on what is no more. */
    public void mustNotBeAll() {
        if (disposed != null) {
            Refuse.when(true, A_DISPOSED_RECORD_TAKES_NO_ACT, Map.of("record", disposed));
        }
    }

    public void on(Erased erased) {
        var meeting = erased.meeting();
        disposed = meeting == null ? erased.stream() : meeting;
    }

    public void on(StreamDisposed last) {
        disposed = last.meetingId();
    }
}
