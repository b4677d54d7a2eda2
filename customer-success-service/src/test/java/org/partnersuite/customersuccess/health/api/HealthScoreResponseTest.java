package org.partnersuite.customersuccess.health.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.health.HealthResult;
import org.partnersuite.customersuccess.health.HealthScore;
import org.partnersuite.customersuccess.health.Inputs;
import org.partnersuite.customersuccess.health.RecordedInputs;
import org.partnersuite.customersuccess.health.ScoredHealth;
import org.partnersuite.customersuccess.health.model.Colour;

@Tag("CS-5")
class HealthScoreResponseTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    @Test
    void underHalfCoverageThereIsNoScoreAndItIsSaid() {
        HealthScoreResponse none = response(0, Inputs.none().score());
        assertThat(none.missing()).hasSize(14);
        assertThat(none.score()).isNull();
        assertThat(none.noScoreReason()).contains("Only 0 per cent");

        HealthScoreResponse under =
                response(1, Inputs.none().ratio("95").features("8").score());
        assertThat(under.score()).isNull();
        assertThat(under.percent()).isNull();
        assertThat(under.band()).isNull();
        assertThat(under.coverage()).isEqualByComparingTo("48");
        assertThat(under.noScoreReason())
                .isEqualTo("Only 48 per cent of the weight is known. A score needs at least half.");
    }

    @Test
    void aScoreIsToldWithItsInputsAndNoReasonForNone() {
        HealthScoreResponse response = response(
                3,
                Inputs.none()
                        .ratio("40")
                        .compliance("20", "60")
                        .features("5")
                        .valueIndex("3", "4")
                        .answers(5, 3, 2)
                        .score());

        assertThat(response.score()).isEqualByComparingTo("6.34");
        assertThat(response.percent()).isEqualByComparingTo("63.4");
        assertThat(response.band()).isEqualTo(Colour.YELLOW);
        assertThat(response.missing()).isEmpty();
        assertThat(response.inputs()).hasSize(14);
        assertThat(response.inputs().getFirst().rating().value()).isEqualTo("40 %");
        assertThat(response.inputs().getFirst().rating().band()).isEqualTo("> 0 % and ≤ 40 %");
        assertThat(response.noScoreReason()).isNull();
    }

    @Test
    void whatWasOnlyComputedHasNoIdNoTimeAndNoAuthor() {
        HealthScore score = Inputs.bestMeasures().score();

        HealthScoreResponse computed = response(0, score);
        assertThat(computed.number()).isZero();
        assertThat(computed.id()).isNull();
        assertThat(computed.scoredAt()).isNull();
        assertThat(computed.scoredBy()).isNull();

        HealthScoreResponse kept = response(1, score);
        assertThat(kept.id()).isNotNull();
        assertThat(kept.scoredAt()).isEqualTo(NOW);
        assertThat(kept.scoredBy()).isEqualTo("mia");
    }

    private static HealthScoreResponse response(int number, HealthScore score) {
        return HealthScoreResponse.of(new ScoredHealth(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                number,
                "DEFAULT",
                1,
                score,
                new HealthResult(score.band(), null, null, score.score(), score.band()),
                new RecordedInputs(Map.of(), Map.of()),
                false,
                NOW,
                "mia"));
    }
}
