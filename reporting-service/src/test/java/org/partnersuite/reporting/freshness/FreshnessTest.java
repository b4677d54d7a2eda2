package org.partnersuite.reporting.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RP-5")
class FreshnessTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    @Test
    void theHeaderTellsOfEachSourceItsAgeAndWhatIsParked() {
        Freshness freshness = new Freshness(
                NOW,
                List.of(
                        new Freshness.Source("engagement.account.v1", null, null, null, 0),
                        new Freshness.Source("engagement.opportunity.v1", NOW, NOW, 4.25, 2)));

        assertThat(freshness.header())
                .isEqualTo("engagement.account.v1;parked=0, engagement.opportunity.v1;age=4.25;parked=2");
    }

    @Test
    void withoutASourceTheHeaderIsEmpty() {
        assertThat(new Freshness(NOW, List.of()).header()).isEmpty();
    }
}
