package org.sillok.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the public finds the server is set, or not known; a doubtful setting stops the start. */
class PublicAddressTest {

    @Test
    void takesAnAddressWithoutAPath() {
        assertThat(of("https://record.example.kr/").base()).isEqualTo("https://record.example.kr");
        assertThat(of("http://localhost:8080").isKnown()).isTrue();
        assertThat(PublicAddress.of(Map.of()).isKnown()).isFalse();
        assertThat(of("  ").base()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record.example.kr",
                "ftp://record.example.kr",
                "https://record.example.kr/below",
                "https://somebody@record.example.kr",
                "https://record.example.kr?a=b",
                "https://rec ord"
            })
    void refusesAllElse(String address) {
        assertThatThrownBy(() -> of(address)).isInstanceOf(Unfit.class).hasMessageContaining("SILLOK_PUBLIC_URL");
    }

    private static PublicAddress of(String address) {
        return PublicAddress.of(Map.of("SILLOK_PUBLIC_URL", address));
    }
}
