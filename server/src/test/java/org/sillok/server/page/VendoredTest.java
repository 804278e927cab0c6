package org.sillok.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is vendored is what its source published. */
class VendoredTest {

    private static final Path ASSETS = Path.of("src/main/resources/assets");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|.*\\| `([0-9a-f]{128})` \\|");

    @Test
    void isWhatItsSourcePublished() throws Exception {
        var rows = ROW.matcher(Files.readString(ASSETS.resolve("README.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(3);
        for (var row : rows) {
            var digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(ASSETS.resolve(row.group(1))));
            assertThat(HexFormat.of().formatHex(digest)).as(row.group(1)).isEqualTo(row.group(2));
        }
    }
}
