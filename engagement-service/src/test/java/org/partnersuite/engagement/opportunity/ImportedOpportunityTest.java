package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.rest.ExternalId;

@Tag("EN-13")
class ImportedOpportunityTest {
    private static ImportedOpportunity row(Stage stage, String amount) {
        boolean closed = stage.isClosed();
        String lossReason = stage == Stage.LOST ? "OTHER" : null;
        return row(stage, amount, closed ? TODAY : null, lossReason);
    }

    private static ImportedOpportunity row(
            Stage stage, String amount, @Nullable LocalDate closed, @Nullable String lossReason) {
        return new ImportedOpportunity(
                new ExternalId("crm", "1"),
                details(line("watsonx.ai", amount)),
                new StageProgress(stage, NOW.minusSeconds(99), 0, TODAY.minusDays(90), closed, lossReason),
                null);
    }

    private static Opportunity imported(Stage stage) {
        return row(stage, "5").create(NOW, "import").opportunity();
    }

    @Test
    void aHistoricRowKeepsItsStageAndDatesAndInventsNoEvidence() {
        var done = row(Stage.WON, "5").create(NOW, "import");
        assertThat(done.opportunity().imported()).isTrue();
        assertThat(done.opportunity().progress().stageEnteredAt()).isEqualTo(NOW.minusSeconds(99));
        assertThat(done.opportunity().progress().closedOn()).isEqualTo(TODAY);
        assertThat(done.move().kind()).isEqualTo(StageMove.Kind.IMPORTED);
        assertThat(done.move().evidence()).isNull();
    }

    @Test
    void theSameRowAgainChangesNothing() {
        assertThat(row(Stage.WON, "5").update(imported(Stage.WON), false, NOW.plusSeconds(9), "import"))
                .isNull();
    }

    @Test
    void anotherStageOfTheExportIsOneMoreImportedMove() {
        var update = row(Stage.LOST, "5").update(imported(Stage.ENGAGE), false, NOW, "import");
        assertThat(update).isNotNull();
        assertThat(update.opportunity().version()).isEqualTo(2);
        assertThat(update.opportunity().progress().stage()).isEqualTo(Stage.LOST);
        assertThat(update.move()).isNotNull();
        assertThat(update.move().number()).isEqualTo(2);
        assertThat(update.move().lossReason()).isEqualTo("OTHER");
    }

    @Test
    void whatWasMovedHereKeepsItsStage() {
        var update = row(Stage.LOST, "6").update(imported(Stage.ENGAGE), true, NOW, "import");
        assertThat(update).isNotNull();
        assertThat(update.opportunity().progress().stage()).isEqualTo(Stage.ENGAGE);
        assertThat(update.opportunity().details().amount()).isEqualTo(Samples.usd("6"));
        assertThat(update.move()).isNull();
    }
}
