package org.sillok.command;

import java.util.Map;
import org.sillok.record.Refusal;
import org.sillok.record.Rule;

/** Refuses an act whatever the basis of the record: what cannot have been, or would spoil the record itself. */
public final class Refuse {

    private Refuse() {}

    /**
     * Refuses when the rule is broken.
     *
     * @param because the figures and names for the message that a person reads
     */
    public static void when(boolean broken, Rule rule, Map<String, Object> because) {
        if (broken) {
            throw new Refusal(rule, because);
        }
    }
}
