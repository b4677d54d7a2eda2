package org.partnersuite.engagement.opportunity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.engagement.opportunity.Opportunities.WithMoves;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageMove;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.engagement.opportunity.TechnicalEngagement;
import org.partnersuite.engagement.opportunity.api.StageMovesResponse.TimeInStage;

/** The time in each stage is of all its stays. */
@Tag("EN-7")
class StageMovesResponseTest {
    @Test
    void eachStayCountsAndTheLastOneGoesOn() {
        Opportunity again = at(Stage.QUALIFY);
        StageMovesResponse told = StageMovesResponse.of(
                new WithMoves(
                        again,
                        List.of(
                                move(1, null, Stage.ENGAGE, null),
                                move(2, Stage.ENGAGE, Stage.QUALIFY, 100L),
                                move(3, Stage.QUALIFY, Stage.DESIGN, 20L),
                                move(4, Stage.DESIGN, Stage.QUALIFY, 3L))),
                NOW.plusSeconds(5));
        assertThat(told.timeInStage())
                .extracting(TimeInStage::stage, TimeInStage::seconds, TimeInStage::current)
                .containsExactly(
                        tuple(Stage.ENGAGE, 100L, false),
                        tuple(Stage.QUALIFY, 25L, true),
                        tuple(Stage.DESIGN, 3L, false));
    }

    @Test
    void anImportedOneKnowsOnlyWhereItIs() {
        StageMovesResponse told = StageMovesResponse.of(
                new WithMoves(at(Stage.WON), List.of(move(1, null, Stage.WON, null))), NOW.plusSeconds(7));
        assertThat(told.timeInStage())
                .extracting(TimeInStage::stage, TimeInStage::seconds)
                .containsExactly(tuple(Stage.WON, 7L));
    }

    @Test
    void noTimeIsNegativeWhenTheClocksOfTwoMachinesDiffer() {
        StageMovesResponse told = StageMovesResponse.of(
                new WithMoves(at(Stage.ENGAGE), List.of(move(1, null, Stage.ENGAGE, null))), NOW.minusSeconds(9));
        assertThat(told.timeInStage()).extracting(TimeInStage::seconds).containsExactly(0L);
    }

    private static Opportunity at(Stage stage) {
        return new Opportunity(
                UUID.randomUUID(),
                1,
                null,
                Samples.details(),
                new StageProgress(stage, NOW, 4, TODAY, null, null),
                TechnicalEngagement.DEFAULT,
                false,
                null,
                Merging.NONE,
                NOW,
                NOW);
    }

    private static StageMove move(int number, @Nullable Stage from, Stage to, @Nullable Long seconds) {
        return new StageMove(
                UUID.randomUUID(),
                number,
                StageMove.Kind.FORWARD,
                from,
                to,
                NOW,
                "jane",
                null,
                null,
                null,
                null,
                seconds);
    }
}
