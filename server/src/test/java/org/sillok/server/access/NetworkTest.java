package org.sillok.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of somebody who is not known, no more than the network is kept. */
class NetworkTest {

    @Test
    void keepsTheNetworkAlone() {
        assertThat(Network.of("203.0.113.77")).isEqualTo("203.0.113.0/24");
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:0:0:0:0:0/48");
        assertThat(Network.of("0:0:0:0:0:0:0:1")).isEqualTo("0:0:0:0:0:0:0:0/48");
    }

    @Test
    void tellsWhoseAnAddressIs() {
        assertThat(Place.of("/api/meetings/m-1/minutes")).isEqualTo(new Place("m-1", null));
        assertThat(Place.of("/forms/meetings/%ED%9A%8C-1/closing")).isEqualTo(new Place("회-1", null));
        assertThat(Place.of("/committees/c")).isEqualTo(new Place(null, "c"));
        assertThat(Place.of("/meetings/new")).isEqualTo(new Place(null, null));
        assertThat(Place.of("/meetings/%00")).isEqualTo(new Place(null, null));
        assertThat(Place.of("/meetings/%zz")).isEqualTo(new Place(null, null));
    }
}
