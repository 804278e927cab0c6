package org.sillok.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is sent to another site by what somebody else wrote. */
class LocalPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/meetings/m-1/desk#opinion", "/decisions?q=%EC%95%88&page=2", "/committees/c.1~x"})
    void knowsOurPages(String address) {
        assertThat(LocalPage.isLocal(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/a//b",
                "/%2Fevil",
                "/%2f/evil",
                "/a\r\nSet-Cookie: x=1",
                "/\tx",
                "evil",
                "/ /x",
                "/<script>"
            })
    void knowsWhatIsElsewhere(String address) {
        assertThat(LocalPage.isLocal(address)).isFalse();
    }

    @Test
    void refusesEndlessOnes() {
        assertThat(LocalPage.isLocal("/" + "a".repeat(2_000))).isFalse();
    }
}
