package org.sillok.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no words of their own, and nothing that the content security policy would stop. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*>", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("[\\p{IsHangul}A-Za-z]{2,}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*[\\p{IsHangul}][^']*'");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdNoWords(Path template) throws IOException {
        var text = COMMENT.matcher(Files.readString(template)).replaceAll("");
        assertThat(LETTER.matcher(TAG.matcher(text).replaceAll(" ")).results().map(found -> found.group()))
                .as("words between tags of %s", template)
                .isEmpty();
        assertThat(QUOTED.matcher(text).results().map(found -> found.group()))
                .as("words in attributes of %s", template)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdNoInlineScriptOrStyle(Path template) throws IOException {
        var text = COMMENT.matcher(Files.readString(template)).replaceAll("");
        assertThat(Pattern.compile("<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]*\\ssrc=)|th:style|th:on|javascript:")
                        .matcher(text)
                        .results()
                        .map(found -> found.group()))
                .as("inline in %s", template)
                .isEqualTo(List.of());
    }

    /** A jar leaves out files by the name of package.html, which Javadoc once read. */
    @ParameterizedTest
    @MethodSource("templates")
    void comeIntoTheJar(Path template) {
        assertThat(template.getFileName()).asString().isNotEqualTo("package.html");
    }

    /** Only then does a form carry the token by which it is known to be ours. */
    @ParameterizedTest
    @MethodSource("templates")
    void letTheFrameSendTheirForms(Path template) throws IOException {
        assertThat(Pattern.compile("<form[^>]*method=\"post\"[^>]*>")
                        .matcher(Files.readString(template))
                        .results()
                        .map(found -> found.group()))
                .as("forms of %s", template)
                .allMatch(form -> form.contains("th:action="));
    }
}
