package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageMove;

/** What the answer to a move says besides the move. */
@Tag("EN-7")
class StageMoveResultTest {
    @ParameterizedTest(name = "{0} to {1}: advice {2}")
    @CsvSource({
        "ENGAGE,  DESIGN,  SKIP,     true",
        "ENGAGE,  WON,     WON,      true",
        "LOST,    PROPOSE, REOPENED, true",
        "ENGAGE,  QUALIFY, FORWARD,  false",
        "PROPOSE, WON,     WON,      false",
        "DESIGN,  ENGAGE,  BACK,     false",
        "DESIGN,  LOST,    LOST,     false"
    })
    void anOverrideIsToldThatProgressionCounts(Stage from, Stage to, StageMove.Kind kind, boolean advised) {
        Opportunity after = Samples.at(to);
        StageMove move = new StageMove(after.id(), 2, kind, from, to, NOW, "ann", null, null, null, null, 1L);
        String advice = StageMoveResource.Result.of(new Opportunity.Moved(after, move), Samples.PATH)
                .advice();
        assertThat(advice).isEqualTo(advised ? "Progression counts, not the number of activities." : null);
    }
}
