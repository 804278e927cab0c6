package org.sillok.server.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sillok.record.Order;

/** Whatever a document proposes has a name, and so has all that it states. */
class StepTextTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "org.sillok.server.ingest.pages", Locale.KOREAN, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    @Test
    void hasWordsForEveryOrderAndAllThatItStates() {
        var missing = new TreeSet<String>();
        for (var order : PlanText.orders().values()) {
            need("order." + order.getSimpleName(), missing);
            needFields(order, missing);
        }
        assertThat(PlanText.orders()).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static void needFields(Class<?> type, Set<String> missing) {
        for (var component : type.getRecordComponents()) {
            need("field." + component.getName(), missing);
            var words = component.getGenericType().getTypeName().split("[<>]", -1);
            for (var word : words) {
                recordNamed(word, type, missing);
            }
        }
    }

    private static void recordNamed(String name, Class<?> within, Set<String> missing) {
        try {
            var type = name.startsWith("org.sillok") ? Class.forName(name) : Order.class;
            if (type.isRecord() && type != within) {
                needFields(type, missing);
            }
        } catch (ClassNotFoundException none) {
            throw new AssertionError(none);
        }
    }

    private static void need(String key, Set<String> missing) {
        if (!WORDS.containsKey(key)) {
            missing.add(key);
        }
    }
}
