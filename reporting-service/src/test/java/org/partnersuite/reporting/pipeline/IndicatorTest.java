package org.partnersuite.reporting.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.reporting.pipeline.Indicator.Kind;

@Tag("RP-1")
class IndicatorTest {

    @Test
    void onlyACompletedPilotIsJudged() {
        assertThat(Indicator.of(Kind.PILOT, ActivityStatus.COMPLETED, "PROGRESSED", null)
                        .detail())
                .isEqualTo(Indicator.PROGRESSED);
        assertThat(Indicator.of(Kind.PILOT, ActivityStatus.COMPLETED, null, null)
                        .detail())
                .isEqualTo("COMPLETED:");
        assertThat(Indicator.of(Kind.PILOT, ActivityStatus.CANCELLED, "PROGRESSED", null)
                        .detail())
                .isEqualTo("CANCELLED");
        assertThat(Indicator.of(Kind.BRIEFING, ActivityStatus.COMPLETED, "PROGRESSED", null)
                        .detail())
                .isEqualTo("COMPLETED");
    }

    @Test
    void aFigureIsReadAsItIsWritten() {
        for (Indicator indicator : List.of(
                Indicator.of(Kind.PILOT, ActivityStatus.COMPLETED, "PROGRESSED", null),
                Indicator.ofRequirements(Indicator.Kind.MISSING, List.of("USE_CASE", "OWNER")),
                Indicator.ofRequirements(Indicator.Kind.RECOMMENDED, List.of("ROADBLOCKS_BY_AGE")),
                Indicator.ofInitiative(Stage.WON, "GenAI: Talent"))) {
            assertThat(Indicator.ofFigure(indicator.figure(), null)).isEqualTo(indicator);
        }
    }

    @Test
    void activitiesAloneHaveDaysOfTheirOwn() {
        assertThat(Kind.values()).filteredOn(Kind::datesItself).containsExactly(Kind.BRIEFING, Kind.PILOT);
    }
}
