package org.sillok.record;

import java.util.Map;

/** An act was not accepted because it breaks a rule; nothing was recorded. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient Map<String, Object> because;

    /**
     * @param because the figures and names that the rule was judged by, for the message that a person reads, such as
     *     {@code needed: 14, present: 13}
     */
    public Refusal(Rule rule, Map<String, Object> because) {
        super(rule.name() + (because.isEmpty() ? "" : " " + because));
        this.rule = rule;
        this.because = Map.copyOf(because);
    }

    public Rule rule() {
        return rule;
    }

    public Map<String, Object> because() {
        return because;
    }
}
