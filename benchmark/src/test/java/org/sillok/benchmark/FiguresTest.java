package org.sillok.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FiguresTest {

    private final Figures figures = new Figures();

    @Test
    void writesTheMedianUnderItsNameAndTheSpreadBeside() {
        List.of(0.5, 0.25, 4.0).forEach(value -> figures.add("commandsVsBareInsert", value));
        figures.remark("commandsVsBareInsert", "of 32 clients");
        var json = JsonMapper.builder().build().readTree(figures.json(List.of("--quick")));
        assertThat(json.at("/commandsVsBareInsert").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/spread/commandsVsBareInsert/minimum").asDouble()).isEqualTo(0.25);
        assertThat(json.at("/spread/commandsVsBareInsert/maximum").asDouble()).isEqualTo(4.0);
        assertThat(json.at("/spread/commandsVsBareInsert/samples").size()).isEqualTo(3);
        assertThat(json.at("/remarks/commandsVsBareInsert").asString()).isEqualTo("of 32 clients");
        assertThat(json.at("/command").asString()).isEqualTo("./sillok bench --quick");
    }

    @Test
    void takesThePercentileThatSoManySamplesDoNotExceed() {
        var samples = List.of(4.0, 1.0, 3.0, 2.0);
        assertThat(Spread.percentile(samples, 50)).isEqualTo(2.0);
        assertThat(Spread.percentile(samples, 95)).isEqualTo(4.0);
        assertThat(Spread.percentile(samples, 0)).isEqualTo(1.0);
    }

    @Test
    void hasNoSpreadOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Spread.of(List.of()));
    }
}
