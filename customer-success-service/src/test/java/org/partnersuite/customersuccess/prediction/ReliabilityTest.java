package org.partnersuite.customersuccess.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CS-7")
class ReliabilityTest {
    @Test
    void tenGroupsInTheOrderOfScores() {
        // scores 1 to 100; those up to 50 are renewed every second time, the others always
        List<Scored> scored = IntStream.rangeClosed(1, 100)
                .mapToObj(score -> new Scored(score, score > 50 || score % 2 == 0))
                .toList();
        List<Reliability.Group> groups = Reliability.of(scored);

        assertThat(groups).hasSize(10).allSatisfy(group -> assertThat(group.cases())
                .isEqualTo(10));
        assertThat(groups.getFirst().from()).isEqualTo(1);
        assertThat(groups.getFirst().to()).isEqualTo(10);
        assertThat(groups.getFirst().mean()).isEqualTo(5.5);
        assertThat(groups.getFirst().rate()).isEqualTo(0.5);
        assertThat(groups.getLast().rate()).isEqualTo(1);
    }

    @Test
    void theIntervalOfARateIsWilsons() {
        List<Scored> scored =
                IntStream.range(0, 10).mapToObj(i -> new Scored(5, i < 7)).toList();
        Reliability.Group group = Reliability.of(scored).getFirst();

        // 7 of 10
        assertThat(group.lower()).isCloseTo(0.3968, within(0.0001));
        assertThat(group.upper()).isCloseTo(0.8922, within(0.0001));
    }

    @Test
    void equalScoresStayTogether() {
        List<Scored> scored = IntStream.range(0, 100)
                .mapToObj(i -> new Scored(i < 35 ? 1 : 2, true))
                .toList();

        assertThat(Reliability.of(scored)).extracting(Reliability.Group::cases).containsExactly(35, 65);
    }

    @Test
    void ofNothingThereIsNoGroup() {
        assertThat(Reliability.of(List.of())).isEmpty();
    }
}
