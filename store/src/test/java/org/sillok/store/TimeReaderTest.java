package org.sillok.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-21T14:00:00+09:00",
                "2017-03-21T14:00:59-03:30",
                "2017-03-21T14:00:00Z",
                "2017-03-21T14:00:00+00:00",
                "2017-03-21T14:00+09:00",
                "2017-03-21T14:00:00.123456789+09:00",
                "2017-03-21T14:00:00+09:00:01",
                "2017-03-21T14:00:00-00:30",
                "2024-02-29T23:59:59+18:00",
                "-0001-03-21T14:00:00Z",
                "+12017-03-21T14:00:00Z",
                "2017-03-21t14:00:00z"
            })
    void readsWhatTheGeneralParserReads(String text) {
        assertThat(TimeReader.read(text)).isEqualTo(OffsetDateTime.parse(text));
        assertThat(TimeReader.read(text).getOffset())
                .isEqualTo(OffsetDateTime.parse(text).getOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-03-21",
                "2017-03-21T14:00:00",
                "2017-02-29T14:00:00Z",
                "2017-13-21T14:00:00Z",
                "2017-03-21T25:00:00Z",
                "2017-03-21T14:60:00Z",
                "2017-03-21T14:00:00+19:00",
                "2017-03-21T14:00:00+09:60",
                "2017-03-21T14:00:00+0900",
                "2017-03-21T14:00:00*09:00",
                "2017-03-21T14:00:00+09:00 "
            })
    void refusesWhatTheGeneralParserRefuses(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> OffsetDateTime.parse(text));
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> TimeReader.read(text));
    }
}
