package org.sillok.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillok.ingest.Certainty;
import org.sillok.ingest.Span;

class PageTest {

    private final Page page = new Page(new Text("가나 다라 마"));

    @Test
    void givesACharacterToTheFirstThatClaimsIt() {
        page.whole().between(0, 2).understood("first", "first");
        page.whole().between(1, 5).ambiguous("second", "second");
        assertThat(page.spans()).extracting(Span::kind).containsExactly("first", "second", "unparsed");
    }

    @Test
    void leavesWhatNobodyClaimsUnparsedAndVisible() {
        assertThat(page.spans()).containsExactly(new Span(0, 7, "unparsed", "none", Certainty.UNPARSED));
    }

    @Test
    void neverLeavesItsRegion() {
        var region = page.whole().between(3, 5);
        assertThat(region.after(0).from()).isEqualTo(3);
        assertThat(region.before(99).to()).isEqualTo(5);
        assertThat(region.after(99).isEmpty()).isTrue();
        assertThat(region.words()).isEqualTo("다라");
    }
}
