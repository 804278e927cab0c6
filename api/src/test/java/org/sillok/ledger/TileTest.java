package org.sillok.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, 0/000",
        "0, 999, 256, 0/999",
        "1, 1000, 256, 1/x001/000",
        "0, 1234067, 256, 0/x001/x234/067",
        "2, 0, 1, 2/000.p/1",
        "0, 273, 112, 0/273.p/112",
        "7, 5, 255, 7/005.p/255"
    })
    void isWrittenAndReadByItsAddress(int level, long index, int width, String path) {
        var tile = new Tile(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(Tile.parse(path)).isEqualTo(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/00",
                "0/0000",
                "0/x000/001",
                "00/000",
                "8/000",
                "-1/000",
                "64/000",
                "a/000",
                "0/x1/000",
                "0/001/000",
                "0/x001",
                "0/x001/x000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/000.p/",
                "0/000.p",
                "0/000.p/1/",
                "0/000/",
                "0/x001//000",
                "0/ 00",
                "0/x999/x999/x999/x999/x999/x999/999",
                "0/000.p/99999999999999999999"
            })
    void refusesEveryOtherSpelling(String path) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Tile.parse(path));
    }

    /** The example of C2SP tlog-tiles. */
    @Test
    void countsTheTilesOfSeventyThousand() {
        assertThat(Tile.digests(0, 70_000)).isEqualTo(273 * 256 + 112);
        assertThat(Tile.digests(1, 70_000)).isEqualTo(256 + 17);
        assertThat(Tile.digests(2, 70_000)).isEqualTo(1);
        assertThat(Tile.digests(3, 70_000)).isZero();
        assertThat(new Tile(0, 273, 112).isIn(70_000)).isTrue();
        assertThat(new Tile(0, 273, 113).isIn(70_000)).isFalse();
        assertThat(new Tile(1, 0, 1).isIn(256)).isTrue();
        assertThat(new Tile(1, 0, 1).isIn(255)).isFalse();
    }

    @Test
    void bundlesEntriesBehindTheirLengths() {
        var entries = List.of(new byte[0], new byte[] {7}, new byte[300]);
        var bundle = EntryBundle.encode(entries);
        assertThat(Arrays.copyOf(bundle, 7)).containsExactly(0, 0, 0, 1, 7, 1, 44);
        assertThat(EntryBundle.decode(bundle)).containsExactlyElementsOf(entries);
    }

    @Test
    void refusesBundlesThatAreCutOffOrTooLong() {
        var bundle = EntryBundle.encode(List.of(new byte[] {1, 2, 3}));
        for (var cut = 1; cut < bundle.length; cut++) {
            var shortened = Arrays.copyOf(bundle, cut);
            assertThatExceptionOfType(Malformed.class).isThrownBy(() -> EntryBundle.decode(shortened));
        }
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> EntryBundle.decode(new byte[2 * 257]));
        assertThat(EntryBundle.decode(new byte[2 * 256])).hasSize(256);
    }
}
