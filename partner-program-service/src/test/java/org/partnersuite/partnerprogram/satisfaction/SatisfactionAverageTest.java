package org.partnersuite.partnerprogram.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.edition.SatisfactionPoints;

/** Points by average, by the table of the specification. */
@Tag("PP-13")
class SatisfactionAverageTest {
    private static final List<SatisfactionPoints> THRESHOLDS = List.of(
            new SatisfactionPoints("4.2", 10),
            new SatisfactionPoints("4.4", 20),
            new SatisfactionPoints("4.6", 30),
            new SatisfactionPoints("4.8", 40),
            new SatisfactionPoints("4.9", 50));

    @ParameterizedTest
    @CsvSource({
        "419999, 100000, 0, 4.19999",
        "42, 10, 10, 4.20000",
        "439999, 100000, 10, 4.39999",
        "44, 10, 20, 4.40000",
        "46, 10, 30, 4.60000",
        "48, 10, 40, 4.80000",
        "49, 10, 50, 4.90000",
        "50, 10, 50, 5.00000"
    })
    void anAverageHasItsPointsAndNothingIsRoundedUp(long sum, long count, int points, String shown) {
        SatisfactionAverage average = average(new ProjectRating(sum, count));

        assertThat(average.points(THRESHOLDS)).isEqualTo(points);
        assertThat(average.shown()).isEqualByComparingTo(shown);
    }

    @Test
    void theAverageIsTheMeanOfTheProjectsMeansAndNotOfPooledAnswers() {
        SatisfactionAverage average = average(new ProjectRating(50, 10), new ProjectRating(20, 5));

        assertThat(average.shown()).isEqualByComparingTo("4.5");
        assertThat(average.points(THRESHOLDS)).isEqualTo(20);
    }

    @Test
    void thirdsAndSeventhsReachAThresholdThatTheyHaveExactly() {
        assertThat(average(new ProjectRating(13, 3), new ProjectRating(61, 15)).points(THRESHOLDS))
                .isEqualTo(10);
        assertThat(average(new ProjectRating(33, 7), new ProjectRating(129, 35)).points(THRESHOLDS))
                .isEqualTo(10);
    }

    @Test
    void withoutAProjectThereIsNoAverage() {
        assertThat(SatisfactionAverage.of(List.of())).isNull();
    }

    private static SatisfactionAverage average(ProjectRating... projects) {
        return Objects.requireNonNull(SatisfactionAverage.of(List.of(projects)));
    }
}
