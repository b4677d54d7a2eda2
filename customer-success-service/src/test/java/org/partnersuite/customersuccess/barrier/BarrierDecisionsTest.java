package org.partnersuite.customersuccess.barrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.barrier.BarrierDecisions.Decider;

/** Which kind it is, the CSM and the service manager decide together. */
@Tag("CS-12")
class BarrierDecisionsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    void theKindIsKnownOnceBothDecidedTheSame() {
        BarrierDecisions one = BarrierDecisions.NONE.with(Decider.CSM, BarrierKind.BUSINESS, "mia", NOW);
        assertThat(BarrierDecisions.NONE.kind()).isNull();
        assertThat(one.kind()).isNull();
        BarrierDecisions apart = one.with(Decider.SM, BarrierKind.TECHNICAL, "sam", NOW);
        assertThat(apart.kind()).isNull();
        BarrierDecisions together = apart.with(Decider.SM, BarrierKind.BUSINESS, "sam", NOW.plusSeconds(60));
        assertThat(together.kind()).isEqualTo(BarrierKind.BUSINESS);
        assertThat(together)
                .as("both are recorded")
                .isEqualTo(new BarrierDecisions(
                        BarrierKind.BUSINESS, "mia", NOW, BarrierKind.BUSINESS, "sam", NOW.plusSeconds(60)));
    }
}
