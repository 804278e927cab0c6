package org.sillok.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LookoutTest {

    @Test
    void readsWhatMustBeThere() {
        assertThat(Lookout.names("CHROMIUM,NODE", Means.CHROMIUM)).isTrue();
        assertThat(Lookout.names("CHROMIUM,NODE", Means.NODE)).isTrue();
        assertThat(Lookout.names("CHROMIUM,NODE", Means.MOUNT)).isFalse();
        assertThat(Lookout.names(null, Means.NODE)).isFalse();
    }
}
