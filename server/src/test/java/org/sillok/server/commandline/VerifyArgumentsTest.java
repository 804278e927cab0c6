package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillok.verification.NotChecked.Reason;

/** What does not go together on the command line is told as what it is, and nothing is looked at. */
class VerifyArgumentsTest {

    private static final String VERDICTS = "org.sillok.server.commandline.verdict";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({
        "verify --url http://127.0.0.1:1 --data nothing, '--url, --database, --data, FILE'",
        "verify --database jdbc:postgresql://127.0.0.1:1/x some.txt, '--url, --database, --data, FILE'",
        "verify some.zip --key a --key b, '--checkpoint, --witness'",
        "verify some.zip --checkpoint some.txt, '--checkpoint, --witness'",
        "verify some.zip --witness some, '--checkpoint, --witness'",
        "verify some.zip --timestamp some.tsr --tsa-certificate some.pem, '--timestamp, --tsa-certificate'",
        "verify --database jdbc:postgresql://127.0.0.1:1/x, SILLOK_DB_USER"
    })
    void areToldToContradictEachOther(String line, String named) {
        assertThat(run(line)).isEqualTo(Verify.NOT_CHECKED);
        assertThat(err.toString())
                .contains(named)
                .doesNotContain("database cannot be read")
                .doesNotContain("데이터베이스를 읽을 수 없습니다");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void leaveThatSentenceToADatabaseThatCannotBeRead() {
        assertThat(run("verify --database jdbc:postgresql://127.0.0.1:1/x?user=a&password=b"))
                .isEqualTo(Verify.NOT_CHECKED);
        assertThat(err.toString()).containsAnyOf("database cannot be read", "데이터베이스를 읽을 수 없습니다");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void haveASentenceForEachReason(String language) {
        var words = ResourceBundle.getBundle(VERDICTS, Locale.forLanguageTag(language));
        assertThat(Stream.of(Reason.values()).map(Enum::name)).allMatch(words::containsKey);
    }

    private int run(String line) {
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(line.split(" ", -1));
    }
}
