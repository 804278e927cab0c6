package org.sillok.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sillok.record.Fact;
import tools.jackson.databind.node.ObjectNode;

class VocabularyTest {

    sealed interface Talk extends Fact permits Said, Shouted {}

    record Said(String stream, String text) implements Talk {}

    record Shouted(String stream, String text) implements Talk {}

    @Test
    void refusesANameThatIsGivenTwice() {
        assertRefused(() -> words().word("Said", "2", Shouted.class).build(), "Said");
    }

    @Test
    void refusesAClassThatIsNamedTwice() {
        assertRefused(() -> words().word("Spoken", "1", Said.class).build(), "Spoken");
    }

    @Test
    void refusesToLeaveOutWhatASealedInterfacePermits() {
        assertRefused(() -> words().all(Talk.class).build(), "Shouted");
    }

    @Test
    void refusesAnUpcastThatLeadsNowhere() {
        assertRefused(() -> words().upcast(upcast("Said", "0", "3")).build(), "Said-0");
        assertRefused(() -> words().upcast(upcast("Sung", "0", "1")).build(), "Sung-0");
        assertRefused(
                () -> words().upcast(upcast("Said", "a", "b"))
                        .upcast(upcast("Said", "b", "a"))
                        .build(),
                "Said-a");
    }

    @Test
    void refusesToReadOrWriteWhatItDoesNotKnow() {
        var vocabulary = words().build();
        assertRefused(() -> vocabulary.write(new Shouted("회의", "!")), "Shouted");
        assertRefused(() -> vocabulary.read("Sung", "1", json("{}")), "Sung-1");
        assertRefused(() -> vocabulary.read("Said", "9", json("{}")), "Said-9");
        assertRefused(() -> vocabulary.read("Said", "1", json("{\"stream\":\"a\",\"mood\":\"b\"}")), "mood");
        assertRefused(() -> vocabulary.read("Said", "1", json("{\"stream\":\"a\"} {}")), "Said-1");
    }

    @Test
    void readsOlderRevisionsOverEveryUpcast() {
        var vocabulary = Vocabulary.builder()
                .word("Said", "3", Said.class)
                .upcast(new Upcast("Said", "1", "2", said -> renamed(said, "words", "speech")))
                .upcast(new Upcast("Said", "2", "3", said -> renamed(said, "speech", "text")))
                .build();

        assertThat(vocabulary.read("Said", "1", json("{\"stream\":\"회의\",\"words\":\"옛말\"}")))
                .isEqualTo(new Said("회의", "옛말"));
        assertThat(vocabulary.read("Said", "2", json("{\"stream\":\"회의\",\"speech\":\"옛말\"}")))
                .isEqualTo(new Said("회의", "옛말"));
    }

    @Test
    void keepsTheOffsetOfATimeAndLeavesOutWhatIsAbsent() {
        var at = new Remark("회의", "말", OffsetDateTime.parse("2017-03-21T14:00+09:00"));

        assertThat(Remark.VOCABULARY.write(at))
                .asString(UTF_8)
                .isEqualTo("{\"stream\":\"회의\",\"text\":\"말\",\"occurredAt\":\"2017-03-21T14:00:00+09:00\"}");
        assertThat(Remark.VOCABULARY.read("Remark", "1", Remark.VOCABULARY.write(at)))
                .isEqualTo(at);
        assertThat(Remark.VOCABULARY.write(new Remark("회의", "말", null)))
                .asString(UTF_8)
                .isEqualTo("{\"stream\":\"회의\",\"text\":\"말\"}");
    }

    private static Vocabulary.Builder words() {
        return Vocabulary.builder().word("Said", "1", Said.class);
    }

    private static Upcast upcast(String type, String from, String to) {
        return new Upcast(type, from, to, UnaryOperator.identity());
    }

    private static ObjectNode renamed(ObjectNode payload, String before, String after) {
        payload.set(after, payload.remove(before));
        return payload;
    }

    private static byte[] json(String text) {
        return text.getBytes(UTF_8);
    }

    private static void assertRefused(ThrowingCallable attempt, String because) {
        assertThatExceptionOfType(StoreFault.class).isThrownBy(attempt).withMessageContaining(because);
    }
}
