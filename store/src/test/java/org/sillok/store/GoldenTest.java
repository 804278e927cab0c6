package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillok.record.Fact;

/** What was stored once is read for good: a golden file is never changed, only another revision put beside it. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Vocabulary VOCABULARY = Vocabulary.ofTheRecord();

    @ParameterizedTest
    @MethodSource("org.sillok.store.Samples#all")
    void writesEachFactAsItsGoldenFileSays(Fact fact) {
        assertThat(VOCABULARY.write(fact)).asString(UTF_8).isEqualTo(golden(fact));
    }

    @ParameterizedTest
    @MethodSource("org.sillok.store.Samples#all")
    void readsEachFactFromItsGoldenFile(Fact fact) {
        assertThat(VOCABULARY.read(
                        VOCABULARY.typeOf(fact),
                        VOCABULARY.revisionOf(fact),
                        golden(fact).getBytes(UTF_8)))
                .isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsEveryRevisionThatWasEverStored(String name) {
        var dash = name.lastIndexOf('-');
        var fact = VOCABULARY.read(
                name.substring(0, dash), name.substring(dash + 1), content(name).getBytes(UTF_8));

        assertThat(VOCABULARY.typeOf(fact)).isEqualTo(name.substring(0, dash));
    }

    @Test
    void hasAFileAndASampleForEveryWord() {
        var words = VOCABULARY.words().stream().map(Word::toString).toList();

        assertThat(files()).containsAll(words);
        assertThat(Samples.all().map(fact -> VOCABULARY.typeOf(fact) + "-" + VOCABULARY.revisionOf(fact)))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    private static String golden(Fact fact) {
        return content(VOCABULARY.typeOf(fact) + "-" + VOCABULARY.revisionOf(fact));
    }

    private static String content(String name) {
        try {
            return Files.readString(GOLDEN.resolve(name + ".json")).stripTrailing();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Stream<String> files() {
        try (var files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
