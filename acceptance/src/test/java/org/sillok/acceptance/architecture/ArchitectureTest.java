package org.sillok.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.acceptance.architecture.broken.server.Everything;
import org.sillok.record.Order;
import org.sillok.server.Sillok;

class ArchitectureTest {

    private static final String ROOT = "org.sillok";
    private static final String BROKEN = ROOT + ".acceptance.architecture.broken";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses BROKEN_TREE = new ClassFileImporter()
            .importPackages(Everything.class.getPackageName().replace(".server", ""));

    static Set<String> sentences() {
        return new Architecture(ROOT).rules().keySet();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void holds(String sentence) {
        rule(ROOT, sentence).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void noticesABreach(String sentence) {
        assertThat(rule(BROKEN, sentence).evaluate(BROKEN_TREE).hasViolation()).isTrue();
    }

    @Test
    void judgesEveryModule() {
        var packages = PRODUCT.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
        assertThat(packages)
                .contains(Order.class.getPackageName(), Sillok.class.getPackageName())
                .anyMatch(name -> name.startsWith(ROOT + ".archive"))
                .anyMatch(name -> name.startsWith(ROOT + ".benchmark"))
                .anyMatch(name -> name.startsWith(ROOT + ".command"))
                .anyMatch(name -> name.startsWith(ROOT + ".ingest"))
                .anyMatch(name -> name.startsWith(ROOT + ".query"))
                .anyMatch(name -> name.startsWith(ROOT + ".store"));
    }

    @Test
    void marksEveryPackageForNullness() {
        var unmarked = PRODUCT.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !room.getClasses().isEmpty())
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(room -> room.getName());
        assertThat(unmarked).isEmpty();
    }

    private static ArchRule rule(String root, String sentence) {
        return Objects.requireNonNull(new Architecture(root).rules().get(sentence));
    }
}
