package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.health.RecordedInputs.Answered;
import org.partnersuite.customersuccess.health.RecordedInputs.Measured;
import org.partnersuite.customersuccess.health.model.Progress;

/** Each input is kept with who put it in, and when. */
@Tag("CS-5")
class RecordedInputsTest {
    private static final Instant FIRST = Instant.parse("2026-11-22T09:30:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);

    private final RecordedInputs known = RecordedInputs.NONE.changedTo(inputs("40", Progress.YES), "mia", FIRST);

    @Test
    void aNewInputIsItsAuthors() {
        assertThat(known.measures()).containsExactly(Map.entry("RATIO", measured("40", "mia", FIRST)));
        assertThat(known.answers()).containsExactly(Map.entry("KPI", new Answered(Progress.YES, "mia", FIRST)));
    }

    @Test
    void anInputThatStaysTheSameKeepsItsAuthorHoweverItIsSpelled() {
        assertThat(known.changedTo(inputs("40.0", Progress.YES), "billing", SECOND))
                .isEqualTo(known);
    }

    @Test
    void onlyTheInputThatDiffersGetsAnotherAuthor() {
        RecordedInputs after = known.changedTo(inputs("40", Progress.NO), "billing", SECOND);

        assertThat(after.measures()).containsEntry("RATIO", measured("40", "mia", FIRST));
        assertThat(after.answers()).containsEntry("KPI", new Answered(Progress.NO, "billing", SECOND));
    }

    @Test
    void whatIsLeftOutIsNotKnownFromThenOn() {
        RecordedInputs after =
                known.changedTo(new HealthInputs(Map.of(), Map.of("KPI", Progress.YES)), "billing", SECOND);

        assertThat(after.measures()).isEmpty();
        assertThat(after.answers()).containsOnlyKeys("KPI");
    }

    @Test
    void aScoreIsComputedFromTheValuesAlone() {
        assertThat(known.bare()).isEqualTo(inputs("40", Progress.YES));
    }

    @Test
    void oneNumberHasOneSpelling() {
        HealthInputs plain = inputs("40", Progress.YES);
        for (String spelling : List.of("40.0", "40.00", "4E+1", "0040")) {
            assertThat(inputs(spelling, Progress.YES)).as(spelling).isEqualTo(plain);
        }
        assertThat(inputs("40.5", Progress.YES)).isNotEqualTo(plain);
        assertThat(inputs("4E+1", Progress.YES).measures().get("RATIO"))
                .extracting(BigDecimal::toString)
                .isEqualTo(List.of("40"));
    }

    private static Measured measured(String value, String by, Instant at) {
        return new Measured(List.of(new BigDecimal(value)), by, at);
    }

    private static HealthInputs inputs(String ratio, Progress kpi) {
        return new HealthInputs(Map.of("RATIO", List.of(new BigDecimal(ratio))), Map.of("KPI", kpi));
    }
}
