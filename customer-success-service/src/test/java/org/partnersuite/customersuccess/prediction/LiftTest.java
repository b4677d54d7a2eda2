package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CS-7")
class LiftTest {
    @Test
    void howMuchMoreOftenTheLowestTenthIsLost() {
        // 20 of 100 are lost, 8 of them in the lowest tenth: 80 % against 20 %
        List<Scored> scored = IntStream.range(0, 100)
                .mapToObj(i -> new Scored(i, !(i < 8 || i >= 10 && i < 22)))
                .toList();
        Lift lift = Lift.of(scored, 7);

        assertThat(lift.value()).isCloseTo(4, within(1e-9));
        assertThat(lift.cases()).isEqualTo(10);
        assertThat(lift.lower()).isLessThan(4).isGreaterThan(1);
        assertThat(lift.upper()).isGreaterThan(4);
        assertThat(Lift.of(scored, 7)).isEqualTo(lift);
    }

    @Test
    void equalScoresAtTheBorderCountInPart() {
        // all the same: the tenth is like all
        List<Scored> scored =
                IntStream.range(0, 50).mapToObj(i -> new Scored(5, i % 5 > 0)).toList();

        assertThat(Lift.of(scored, 7).value()).isCloseTo(1, within(1e-9));
    }
}
