package org.sillok.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.decision.Outcome;
import org.sillok.record.Invalid;
import org.sillok.record.Rule;

/** The pages say in English what they say in Korean, and the other way round. */
class WordsTest {

    static Iterable<String> files() {
        return Messages.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysEverythingInBothLanguages(String file) {
        var korean = bundle(file, Locale.KOREAN);
        var english = bundle(file, Locale.ENGLISH);
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(korean.keySet()));
        assertThat(korean.keySet()).allSatisfy(key -> {
            assertThat(korean.getString(key)).as(key).isNotBlank();
            assertThat(english.getString(key)).as(key).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void speaksNoKoreanInEnglish(String file) {
        var english = bundle(file, Locale.ENGLISH);
        var korean = new ArrayList<String>();
        for (var key : english.keySet()) {
            // The switch names each language in itself.
            if (!key.equals("language.other") && english.getString(key).matches(".*[가-힣].*")) {
                korean.add(key);
            }
        }
        assertThat(korean).isEmpty();
    }

    /** Faults and rules are told by the sentences of problems, what a verifier finds by its own; what is signed is read by machines. */
    @ParameterizedTest
    @MethodSource("constants")
    void hasAWordForEveryConstantOfTheRecord(Enum<?> constant) {
        for (var language : Messages.LANGUAGES) {
            assertThat(bundle(Messages.FILES.get(0), language).containsKey(Words.key(constant)))
                    .as("%s in %s", Words.key(constant), language)
                    .isTrue();
        }
    }

    static Stream<Enum<?>> constants() throws Exception {
        var place = Path.of(Outcome.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            return constants(place);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return constants(jar.getPath("/"));
        }
    }

    private static Stream<Enum<?>> constants(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.matches("org/sillok/(ledger|verification)/.*"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .<Class<?>>map(WordsTest::load)
                    .filter(type -> type.isEnum() && !Rule.class.isAssignableFrom(type) && type != Invalid.Fault.class)
                    .<Enum<?>>flatMap(type -> Arrays.stream((Enum<?>[]) type.getEnumConstants()))
                    .toList()
                    .stream();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException absent) {
            throw new IllegalStateException(absent);
        }
    }

    @Test
    void namesOrdinalsAsEnglishDoes() {
        assertThat(Words.ordinal(1)).isEqualTo("1st");
        assertThat(Words.ordinal(12)).isEqualTo("12th");
        assertThat(Words.ordinal(22)).isEqualTo("22nd");
        assertThat(Words.ordinal(113)).isEqualTo("113th");
    }

    private static ResourceBundle bundle(String file, Locale language) {
        return ResourceBundle.getBundle(file, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
