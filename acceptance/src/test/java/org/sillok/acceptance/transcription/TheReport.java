package org.sillok.acceptance.transcription;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The published report to transcribe. Its licence allows no copy of it here, so it is looked for beside the checkout, or
 * where the system property {@code sillok.report} says.
 */
final class TheReport implements ExecutionCondition {

    private static final String BESIDE = "shared/reference/seoul-2017-1-result-report.txt";

    static Path file() {
        var named = System.getProperty("sillok.report");
        return named == null ? besideTheCheckout() : Path.of(named);
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Files.exists(file())
                ? ConditionEvaluationResult.enabled("the report is there")
                : ConditionEvaluationResult.disabled("name the report with -Dsillok.report=FILE");
    }

    private static Path besideTheCheckout() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(BESIDE))) {
                return folder.resolve(BESIDE);
            }
        }
        return Path.of(BESIDE);
    }
}
