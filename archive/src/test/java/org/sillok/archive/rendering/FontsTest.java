package org.sillok.archive.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.model.GsubData;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    /** Reckoning them took most of the time of a document, and none is wanted. */
    @ParameterizedTest
    @ValueSource(strings = {"Pretendard-Regular.ttf", "Pretendard-Bold.ttf", "NotoSansKR_400Regular.ttf"})
    void offerNoSubstitutions(String name) throws Exception {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.font(name)))) {
            assertThat(font.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
            assertThat(font.getUnicodeCmapLookup().getGlyphId('한')).isPositive();
        }
    }
}
