package org.sillok.server.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.server.settings.PublicAddress;
import org.springframework.mock.web.MockHttpServletRequest;

/** A one-time link leads to us, whatever a request calls its host. */
class LinkAddressTest {

    private static final LinkAddress SET = new LinkAddress(new PublicAddress("https://record.example.kr"));
    private static final LinkAddress UNSET = new LinkAddress(PublicAddress.UNKNOWN);

    @Test
    void isThatOfTheSettingWhateverTheHost() {
        assertThat(SET.of(asked("evil.example"), "s")).isEqualTo("https://record.example.kr/links/s");
        assertThat(SET.of(asked("localhost"), "s")).isEqualTo("https://record.example.kr/links/s");
        assertThat(SET.isWhole(asked("evil.example"))).isTrue();
    }

    @Test
    void isThatOfThisMachineWhereNothingIsSet() {
        assertThat(UNSET.of(asked("localhost"), "s")).isEqualTo("http://localhost:8080/links/s");
        assertThat(UNSET.of(asked("[::1]"), "s")).isEqualTo("http://[::1]:8080/links/s");
        assertThat(UNSET.isWhole(asked("127.0.0.1"))).isTrue();
    }

    @Test
    void isThePathAloneForAHostThatNobodyVouchesFor() {
        assertThat(UNSET.of(asked("evil.example"), "s")).isEqualTo("/links/s");
        assertThat(UNSET.of(asked("localhost.evil.example"), "s")).isEqualTo("/links/s");
        assertThat(UNSET.isWhole(asked("evil.example"))).isFalse();
    }

    private static MockHttpServletRequest asked(String host) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setServerPort(8080);
        return request;
    }
}
