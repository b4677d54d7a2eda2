package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;
import static org.partnersuite.engagement.opportunity.Samples.details;
import static org.partnersuite.engagement.opportunity.Samples.line;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.rest.ExternalId;

@Tag("EN-13")
class ImportedOpportunityTest {
    private static ImportedOpportunity row(Stage stage, String amount) {
        boolean closed = stage.isClosed();
        String lossReason = stage.isLost() ? "OTHER" : null;
        return row(stage, amount, closed ? TODAY : null, lossReason);
    }

    private static ImportedOpportunity row(
            Stage stage, String amount, @Nullable LocalDate closed, @Nullable String lossReason) {
        return row(stage, new ProductLine[] {line("watsonx.ai", amount)}, closed, lossReason);
    }

    private static ImportedOpportunity row(
            Stage stage, ProductLine[] lines, @Nullable LocalDate closed, @Nullable String lossReason) {
        return new ImportedOpportunity(
                new ExternalId("crm", "1"),
                details(lines),
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

    /** Lines as {@code offering:amount}. */
    @ParameterizedTest(name = "{0} brought with LOST over {1}: {2}, without TCV {3}")
    @Tag("EN-6")
    @CsvSource({
        "watsonx.ai:0,                watsonx.ai:5,                watsonx.ai:5.00, false",
        "'',                          watsonx.ai:5,                watsonx.ai:5.00, false",
        "watsonx.data:0,              watsonx.ai:5,                watsonx.ai:5.00, false",
        "watsonx.ai:0 watsonx.data:3, watsonx.ai:5,                watsonx.ai:5.00 watsonx.data:3.00, false",
        "watsonx.ai:7,                watsonx.ai:5,                watsonx.ai:7.00, false",
        "watsonx.ai:0,                watsonx.ai:0,                watsonx.ai:0.00, true",
        "'',                          '',                          '', true"
    })
    void aLostOneKeepsTheAmountsThatAreKnown(String brought, String known, String expected, boolean withoutTcv) {
        Opportunity before = row(Stage.DESIGN, lines(known), null, null)
                .create(NOW, "import")
                .opportunity();
        var update = row(Stage.LOST, lines(brought), TODAY, "OTHER").update(before, false, NOW, "import");
        assertThat(update).isNotNull();
        assertThat(update.opportunity().details().lines().stream()
                        .map(line -> line.offering() + ":" + line.amount().amount())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
        assertThat(update.opportunity().isLossWithoutTcv()).isEqualTo(withoutTcv);
        assertThat(row(Stage.LOST, lines(brought), TODAY, "OTHER").update(update.opportunity(), false, NOW, "import"))
                .as("the same again changes nothing")
                .isNull();
    }

    @Test
    @Tag("EN-6")
    void onlyALossKeepsAmounts() {
        Opportunity before = imported(Stage.DESIGN);
        var update = row(Stage.PROPOSE, "0").update(before, false, NOW, "import");
        assertThat(update.opportunity().details().amount()).isEqualTo(Samples.usd("0"));
        assertThat(update.opportunity().isLossWithoutTcv()).isFalse();
    }

    @ParameterizedTest(name = "moved here to {0}, its system says {1}: stage {2}, kept {3}")
    @Tag("EN-6")
    @CsvSource({"DESIGN, WON, DESIGN, true", "DESIGN, ENGAGE, DESIGN, true", "DESIGN, DESIGN, DESIGN, false"})
    void aStageThatIsNotTakenIsRemembered(Stage here, Stage brought, Stage stage, boolean kept) {
        Opportunity moved = Samples.at(here);
        var update = row(brought, "5").update(moved, true, NOW, "import");
        assertThat(update).isNotNull();
        assertThat(update.opportunity().progress().stage()).isEqualTo(stage);
        assertThat(update.opportunity().isStageKept()).isEqualTo(kept);
        assertThat(update.opportunity().masterStage()).isEqualTo(kept ? brought : null);
        assertThat(row(brought, "5").update(update.opportunity(), true, NOW, "import"))
                .isNull();
    }

    @Test
    @Tag("EN-6")
    void whatAPersonCreatedAndNobodyMovedTakesTheStageOfItsSystem() {
        var update = row(Stage.QUALIFY, "5").update(Samples.engaged(), false, NOW, "import");
        assertThat(update).isNotNull();
        assertThat(update.opportunity().imported()).isTrue();
        assertThat(update.move()).isNotNull();
        assertThat(update.move().kind()).isEqualTo(StageMove.Kind.IMPORTED);
        assertThat(update.move().evidence()).isNull();
    }

    private static ProductLine[] lines(String told) {
        return Arrays.stream(told.split(" "))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(":"))
                .map(line -> line(line[0], line[1]))
                .toArray(ProductLine[]::new);
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
