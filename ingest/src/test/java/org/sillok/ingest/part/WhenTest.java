package org.sillok.ingest.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhenTest {

    @Test
    void readsDayWeekdayHoursAndLength() {
        var when = When.read(PartsOf.text("'31. 6.11.(수) 10:00~11:30, 90분"));
        assertThat(when.day()).hasToString("2031-06-11");
        assertThat(when.weekday()).isEqualTo("수");
        assertThat(when.from()).hasToString("10:00");
        assertThat(when.until()).hasToString("11:30");
        assertThat(when.minutes()).isEqualTo(90);
    }

    @Test
    void readsOtherWritings() {
        assertThat(When.read(PartsOf.text("2031년 6월 11일(수) 14시")).from()).hasToString("14:00");
        assertThat(When.read(PartsOf.text("2031. 6. 11.(수) 14:00, 마루실")).until())
                .isNull();
    }

    @Test
    void inventsNoDayAndNoHour() {
        assertThat(When.read(PartsOf.text("2031. 6. 31. 25:70")).day()).isNull();
        assertThat(When.read(PartsOf.text("2031. 6. 30. 25:70")).from()).isNull();
        assertThat(When.read(PartsOf.text("추후 알림")).day()).isNull();
    }
}
