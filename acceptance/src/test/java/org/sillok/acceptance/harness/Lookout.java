package org.sillok.acceptance.harness;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Looks for what a test needs, and says what is missing. With {@code -Dsillok.means=required} that is a failure; for one
 * thing alone it is where the environment names it, as {@code SILLOK_MEANS=CHROMIUM}.
 */
public final class Lookout implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return context.getElement()
                .map(element -> element.getAnnotation(Needs.class))
                .filter(needs -> !needs.value().isThere())
                .map(needs ->
                        without(needs.value(), context.getRequiredTestClass().getSimpleName()))
                .orElse(ConditionEvaluationResult.enabled("nothing is missing"));
    }

    private static ConditionEvaluationResult without(Means means, String test) {
        var missing = test + " is not run here; it needs " + means.wanted();
        if ("required".equals(System.getProperty("sillok.means"))
                || means.name().equals(System.getenv("SILLOK_MEANS"))) {
            throw new IllegalStateException(missing);
        }
        System.err.println(missing);
        return ConditionEvaluationResult.disabled(missing);
    }
}
