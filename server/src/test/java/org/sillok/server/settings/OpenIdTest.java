package org.sillok.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sign-in elsewhere is set as a whole or not at all; a doubtful setting stops the start and names the variable. */
class OpenIdTest {

    private static final Map<String, String> WHOLE = Map.of(
            "SILLOK_PUBLIC_URL", "https://record.example.kr",
            "SILLOK_OIDC_ISSUER", "https://login.example.kr/realm",
            "SILLOK_OIDC_CLIENT_ID", "sillok",
            "SILLOK_OIDC_CLIENT_SECRET", "hush-hush");

    @Test
    void isOffUntilItIsSet() {
        assertThat(read(Map.of()).openId()).isNull();
    }

    @Test
    void isKnownByItsHostOrByItsName() {
        var openId = Objects.requireNonNull(read(WHOLE).openId());
        assertThat(openId.issuer()).isEqualTo("https://login.example.kr/realm");
        assertThat(openId.name()).isEqualTo("login.example.kr");
        assertThat(Objects.requireNonNull(read(with("SILLOK_OIDC_NAME", "통합인증")).openId())
                        .name())
                .isEqualTo("통합인증");
    }

    @Test
    void takesTheSecretFromAFileToo(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "hush-hush\n");
        var environment = with("SILLOK_OIDC_CLIENT_SECRET", "");
        environment.put("SILLOK_OIDC_CLIENT_SECRET_FILE", file.toString());
        assertThat(Objects.requireNonNull(read(environment).openId()).clientSecret())
                .isEqualTo("hush-hush");
        Files.writeString(file, "");
        refuses(environment, "SILLOK_OIDC_CLIENT_SECRET_FILE");
        environment.put("SILLOK_OIDC_CLIENT_SECRET_FILE", "/nowhere");
        refuses(environment, "/nowhere");
    }

    @Test
    void tellsItsSecretToNobody() {
        assertThat(read(WHOLE).toString()).contains("login.example.kr").doesNotContain("hush-hush");
    }

    @Test
    void refusesWhatIsDoubtful() {
        refuses(with("SILLOK_PUBLIC_URL", ""), "SILLOK_PUBLIC_URL");
        refuses(with("SILLOK_OIDC_CLIENT_ID", " "), "SILLOK_OIDC_CLIENT_ID");
        refuses(with("SILLOK_OIDC_CLIENT_SECRET", ""), "neither");
        refuses(with("SILLOK_OIDC_CLIENT_SECRET_FILE", "/some/file"), "both");
        refuses(with("SILLOK_OIDC_ISSUER", ""), "SILLOK_OIDC_CLIENT_ID is set");
        refuses(with("SILLOK_OIDC_NAME", "x".repeat(61)), "SILLOK_OIDC_NAME");
        for (var issuer : new String[] {"login.example.kr", "http://login.example.kr", "https://a@b", "https://a/?b"}) {
            refuses(with("SILLOK_OIDC_ISSUER", issuer), "SILLOK_OIDC_ISSUER must be");
        }
        assertThat(read(with("SILLOK_OIDC_ISSUER", "http://localhost:9000")).openId())
                .isNotNull();
    }

    private static Map<String, String> with(String name, String value) {
        var environment = new HashMap<>(WHOLE);
        environment.put(name, value);
        return environment;
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.of(environment, new Settings.Given(null, null, null, null));
    }

    private static void refuses(Map<String, String> environment, String because) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> read(environment))
                .withMessageContaining(because);
    }
}
