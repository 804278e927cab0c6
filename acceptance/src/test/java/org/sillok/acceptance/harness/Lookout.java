package org.sillok.acceptance.harness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Looks for what a test needs, and says what is missing. With {@code -Dsillok.means=required} that is a failure; for some
 * things alone it is where the environment names them, as {@code SILLOK_MEANS=CHROMIUM,NODE}.
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
        if ("required".equals(System.getProperty("sillok.means")) || names(System.getenv("SILLOK_MEANS"), means)) {
            throw new IllegalStateException(missing);
        }
        System.err.println(missing);
        return ConditionEvaluationResult.disabled(missing);
    }

    static boolean names(@Nullable String list, Means means) {
        return list != null && List.of(list.split(",", -1)).contains(means.name());
    }
}
