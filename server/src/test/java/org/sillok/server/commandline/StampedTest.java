package org.sillok.server.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.ledger.Checkpoint;
import org.sillok.ledger.Digest;
import org.sillok.ledger.SignatureType;
import org.sillok.ledger.SignedNote;
import org.sillok.ledger.SigningKey;
import org.sillok.server.timestamp.TimeAuthority;

/** A checkpoint that an authority stamped is verified with the authority's certificate alone. */
class StampedTest {

    private static final SigningKey KEY =
            SigningKey.generate("record.example.kr", SignatureType.ED25519, new SecureRandom());

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final SignedNote note = new Checkpoint("record.example.kr", 3, Digest.sha256()).signedBy(KEY);
    private TimeAuthority authority;
    private String checkpoint = "";

    @BeforeEach
    void sign() throws IOException {
        authority = new TimeAuthority(folder.resolve("authority"), "ec", "sha256", "sha256");
        checkpoint = write("checkpoint.txt", note.toString()).toString();
    }

    @Test
    void tellsWhenACheckpointWasThere() throws IOException {
        for (var stamped : new String[] {note.text(), note.toString()}) {
            var stamp = authority.stamp(write("stamped", stamped)).toString();
            assertThat(verify(stamp, authority.root())).as(err.toString()).isEqualTo(Verify.INTACT);
            assertThat(out.toString()).contains("CN=Stamps");
        }
    }

    @Test
    void isNotContentWithAStampOfSomethingElse() throws IOException {
        var stamp = authority.stamp(write("stamped", note.text() + "\n")).toString();
        assertThat(verify(stamp, authority.root())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(err.toString()).contains(stamp);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void isNotContentWithHalfOfWhatItNeeds() throws IOException {
        var stamp = authority.stamp(write("stamped", note.text())).toString();
        var root = authority.root().toString();
        assertThat(line(checkpoint, "--timestamp", stamp)).isEqualTo(Verify.NOT_CHECKED);
        assertThat(line(checkpoint, "--tsa-certificate", root)).isEqualTo(Verify.NOT_CHECKED);
        assertThat(verify(checkpoint, authority.root())).isEqualTo(Verify.NOT_CHECKED);
        assertThat(verify(stamp, Path.of(checkpoint))).isEqualTo(Verify.NOT_CHECKED);
        assertThat(verify(folder.resolve("nothing").toString(), authority.root()))
                .isEqualTo(Verify.NOT_CHECKED);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int verify(String stamp, Path certificate) {
        return line(checkpoint, "--timestamp", stamp, "--tsa-certificate", certificate.toString());
    }

    private int line(String file, String... more) {
        var arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"verify", file, "--key", KEY.verifier().toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Line.with(new PrintWriter(out, true), new PrintWriter(err, true)).execute(arguments);
    }
}
