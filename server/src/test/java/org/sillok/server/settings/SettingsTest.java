package org.sillok.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sillok.server.settings.Settings.Given;

class SettingsTest {

    private static final Given NOTHING = new Given(null, null, null, null);
    private static final String HASH = "$2a$10$" + "a".repeat(53);

    @Test
    void needNothing() {
        var settings = Settings.of(Map.of(), NOTHING);
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.database()).isNull();
        assertThat(settings.address()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.accounts()).isEmpty();
        assertThat(settings.longestPaper()).isEqualTo(50 << 20);
        assertThat(settings.publisher()).isEqualTo(Publisher.UNKNOWN);
        assertThat(Settings.of(
                                Map.of("SILLOK_PUBLISHER", "다솜시", "SILLOK_DATA_LICENCE", "https://example.org/licence"),
                                NOTHING)
                        .publisher())
                .isEqualTo(new Publisher("다솜시", "https://example.org/licence"));
        assertThat(Settings.of(Map.of("SILLOK_LONGEST_PAPER", "7"), NOTHING).longestPaper())
                .isEqualTo(7 << 20);
    }

    @Test
    void takeTheCommandLineBeforeTheEnvironment() {
        var environment = Map.of("SILLOK_PORT", "9000", "SILLOK_DATA", "/srv/sillok", "SILLOK_ADDRESS", "::");
        assertThat(Settings.of(environment, NOTHING).port()).isEqualTo(9000);
        assertThat(Settings.of(environment, new Given(null, null, 0, null)).port())
                .isZero();
        assertThat(Settings.of(environment, NOTHING).data()).isEqualTo(Path.of("/srv/sillok"));
    }

    @Test
    void nameAnOutsideDatabaseWithoutItsPassword() {
        var settings = Settings.of(
                Map.of(
                        "SILLOK_DB_URL", "jdbc:postgresql://db:5432/sillok?sslmode=require",
                        "SILLOK_DB_USER", "owner",
                        "SILLOK_DB_PASSWORD", "secret"),
                NOTHING);
        assertThat(Objects.requireNonNull(settings.database()).password()).isEqualTo("secret");
        assertThat(settings.toString()).contains("owner").doesNotContain("secret");
    }

    @Test
    void takeUserAndPasswordOutOfTheUrl() {
        var url = "jdbc:postgresql://db/x?user=owner&sslmode=require&password=a%26b";
        var database = Objects.requireNonNull(
                Settings.of(Map.of("SILLOK_DB_URL", url), NOTHING).database());
        assertThat(database.url()).isEqualTo("jdbc:postgresql://db/x?sslmode=require");
        assertThat(database.user()).isEqualTo("owner");
        assertThat(database.password()).isEqualTo("a&b");
    }

    @Test
    void refuseWhatIsDoubtful() {
        refuses(Map.of("SILLOK_PORT", "eighty"), "SILLOK_PORT");
        refuses(Map.of("SILLOK_PORT", "70000"), "0..65535");
        refuses(Map.of("SILLOK_LONGEST_PAPER", "0"), "1..200");
        refuses(Map.of("SILLOK_DATA_LICENCE", "공공누리 제1유형"), "SILLOK_DATA_LICENCE");
        refuses(Map.of("SILLOK_DATA_LICENCE", "javascript:alert(1)"), "SILLOK_DATA_LICENCE");
        refuses(Map.of("SILLOK_LONGEST_PAPER", "201"), "1..200");
        refuses(Map.of("SILLOK_LONGEST_PAPER", "99999"), "1..200");
        refuses(Map.of("SILLOK_LONGEST_PAPER", "50MB"), "SILLOK_LONGEST_PAPER");
        refuses(Map.of("SILLOK_DB_URL", "postgres://db/sillok"), "jdbc:postgresql:");
        refuses(Map.of("SILLOK_DB_URL", "jdbc:postgresql://db/sillok"), "SILLOK_DB_USER");
        refuses(Map.of("SILLOK_ACCOUNTS", "/nowhere/accounts"), "/nowhere/accounts");
    }

    @Test
    void readAccounts() {
        var accounts = AccountsFile.read("accounts", List.of("# who", "", "kim:clerk,staff:" + HASH));
        assertThat(accounts).containsExactly(new Account("kim", Set.of(Role.CLERK, Role.STAFF), HASH));
        assertThat(accounts.toString()).doesNotContain(HASH);
    }

    @Test
    void refuseDoubtfulAccounts() {
        refuses("kim:clerk", "line 1");
        refuses("kim:clerk:password", "bcrypt");
        refuses("kim:king:" + HASH, "king");
        refuses("kim::" + HASH, "role");
        refuses("k m:clerk:" + HASH, "form");
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> AccountsFile.read("accounts", List.of("kim:clerk:" + HASH, "kim:staff:" + HASH)))
                .withMessageContaining("twice");
    }

    private static void refuses(Map<String, String> environment, String because) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> Settings.of(environment, NOTHING))
                .withMessageContaining(because);
    }

    private static void refuses(String line, String because) {
        assertThatExceptionOfType(Unfit.class)
                .isThrownBy(() -> AccountsFile.read("accounts", List.of(line)))
                .withMessageContaining(because);
    }
}
