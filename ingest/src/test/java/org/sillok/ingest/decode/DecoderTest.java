package org.sillok.ingest.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sillok.ingest.Source;
import org.sillok.ingest.UnreadableSource;
import org.sillok.ingest.UnreadableSource.Reason;

class DecoderTest {

    @Test
    void readsUtf8AsItIs() {
        var text = "\uFEFF 결과보고 \r\n\n";
        assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Decoded("text/plain", "UTF-8", text));
    }

    @Test
    void triesMs949AndSaysSo() {
        var decoded = decode("결과보고 똠방각하".getBytes(Charset.forName("x-windows-949")));
        assertThat(decoded).isEqualTo(new Decoded("text/plain", "MS949", "결과보고 똠방각하"));
    }

    @Test
    void refusesWhatIsNeither() {
        refuses(Reason.NOT_TEXT, "byte 3", new byte[] {'a', 'b', 'c', (byte) 0xFF, (byte) 0xFF, (byte) 0xC0});
    }

    @Test
    void refusesAnEmptyFileAndABinaryOne() {
        refuses(Reason.EMPTY, "report.txt", new byte[0]);
        refuses(Reason.BINARY, "byte 1", new byte[] {'a', 0, 'b'});
    }

    @Test
    void refusesWhatIsTooLarge() {
        refuses(Reason.TOO_LARGE, "bytes", new byte[Decoder.LARGEST + 1]);
        refuses(Reason.TOO_LARGE, "characters", "a".repeat(Decoder.LONGEST + 1).getBytes(StandardCharsets.UTF_8));
    }

    private static Decoded decode(byte[] bytes) {
        return Decoder.decode(new Source(bytes, "report.txt"));
    }

    private static void refuses(Reason reason, String place, byte[] bytes) {
        assertThatExceptionOfType(UnreadableSource.class)
                .isThrownBy(() -> decode(bytes))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    assertThat(refusal.place()).contains(place);
                    assertThat(refusal.korean()).contains(place);
                    assertThat(refusal.english()).contains(place);
                });
    }
}
