package org.partnersuite.reporting.topsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.StageWeights;
import org.partnersuite.reporting.pipeline.Sum;

@Tag("RP-1")
class FigureCalculatorTest {
    private static final StageWeights WEIGHTS = new StageWeights(
            Map.of(
                    Stage.ENGAGE, new BigDecimal("10"),
                    Stage.QUALIFY, new BigDecimal("25"),
                    Stage.PROPOSE, new BigDecimal("75"),
                    Stage.WON, new BigDecimal("100")),
            Stage.OPEN);

    private final FigureCalculator calculator =
            new FigureCalculator(Questions.of("2017-Q3"), WEIGHTS, WEIGHTS.open(List.of()));
    private final Tally tally = new Tally();

    @Test
    void openIsTheSumOfTheOpenStagesAndEachIsWeightedByItsOwn() {
        add(Stage.ENGAGE, "USD", 2, "1000.10");
        add(Stage.PROPOSE, "USD", 1, "0.30");
        add(Stage.WON, "USD", 4, "7.00");

        Measures totals = calculator.totals(tally);

        assertThat(totals.open().opportunities()).isEqualTo(3);
        assertThat(totals.open().amounts()).containsExactly(new Sum("1000.40", "USD"));
        // 1000.10 · 10 % + 0.30 · 75 %, exactly
        assertThat(totals.open().weighted()).containsExactly(new Sum("100.235", "USD"));
        assertThat(totals.stages()).extracting(Measures.StageFigure::stage).containsExactlyElementsOf(Stage.OPEN);
        assertThat(totals.stages().getFirst().figure().weighted()).containsExactly(new Sum("100.01", "USD"));
        assertThat(totals.won().opportunities()).isEqualTo(4);
        assertThat(totals.won().weighted()).containsExactly(new Sum("7.00", "USD"));
    }

    @Test
    void currenciesAreNeverAddedAndTheOneWithTheMostOpportunitiesComesFirst() {
        add(Stage.WON, "EUR", 1, "900000.00");
        add(Stage.WON, "JPY", 3, "5.00");
        add(Stage.WON, "USD", 3, "6.00");

        Figure won = calculator.totals(tally).won();

        assertThat(won.opportunities()).isEqualTo(7);
        assertThat(won.amounts())
                .containsExactly(new Sum("5.00", "JPY"), new Sum("6.00", "USD"), new Sum("900000.00", "EUR"));
        assertThat(won.weighted()).extracting(Sum::currency).containsExactly("JPY", "USD", "EUR");
    }

    @Test
    void whatAddsUpToNoOpportunityIsNoAmountEither() {
        add(Stage.WON, "EUR", 1, "10.00");
        add(Stage.WON, "EUR", -1, "-10.00");

        assertThat(calculator.totals(tally).won().amounts()).isEmpty();
    }

    @Test
    void undatedOnesAreToldApartAndInNoStage() {
        add(Stage.ENGAGE, "USD", 1, "10.00");
        tally.add(new Tally.Key(Stage.ENGAGE, true, "USD"), new Tally.Sum(2, new BigDecimal("20.00")));

        Measures totals = calculator.totals(tally);

        assertThat(totals.open().opportunities()).isEqualTo(1);
        assertThat(totals.undated().opportunities()).isEqualTo(2);
        assertThat(totals.undated().amounts()).containsExactly(new Sum("20.00", "USD"));
        assertThat(totals.undated().rows()).contains("dated=false").doesNotContain("quarter=");
    }

    @Test
    void theWinRateIsOfClosedOpportunitiesAndAbsentWithoutAny() {
        add(Stage.ENGAGE, "USD", 50, "1.00");
        assertThat(calculator.totals(tally).winRate()).isNull();

        add(Stage.WON, "USD", 2, "1.00");
        add(Stage.LOST, "EUR", 1, "1.00");
        assertThat(calculator.totals(tally).winRate()).isEqualTo("66.67");
    }

    @Test
    void everyFigureLinksToItsRows() {
        Measures totals = calculator.totals(tally);

        assertThat(totals.won().rows()).isEqualTo("/v1/reporting/opportunities?watsonx=true&stage=WON&quarter=2017-Q3");
        assertThat(totals.open().rows())
                .isEqualTo("/v1/reporting/opportunities?watsonx=true&stage=ENGAGE,QUALIFY,DESIGN,PROPOSE"
                        + "&quarter=2017-Q3");
    }

    @Test
    void quartersComeInTheOrderOfTimeAndOtherGroupsByTheirNumber() {
        TreeMap<String, Tally> quarters = new TreeMap<>(Map.of("2017-Q2", tallyOf(1), "2017-Q1", tallyOf(9)));
        assertThat(calculator.breakdown(Grouping.QUARTER, quarters).groups())
                .extracting(Topsheet.Group::value)
                .containsExactly("2017-Q1", "2017-Q2");

        TreeMap<String, Tally> markets =
                new TreeMap<>(Map.of("East", tallyOf(1), "West", tallyOf(9), "(none)", tallyOf(4)));
        Topsheet.Breakdown breakdown = calculator.breakdown(Grouping.MARKET, markets);
        assertThat(breakdown.by()).isEqualTo("market");
        assertThat(breakdown.groups()).extracting(Topsheet.Group::value).containsExactly("West", "(none)", "East");
        assertThat(breakdown.groups().getFirst().measures().won().rows()).contains("market=West");
    }

    @Test
    void jointOnesAreAmongThoseOfTechnologyAndShownApart() {
        Tally technology = new Tally();
        sum(technology, "1000000");
        sum(technology.joint(), "1000000");
        sum(technology, "2000000");
        Tally consulting = new Tally();
        sum(consulting, "400000");
        var groups = calculator
                .breakdown(
                        Grouping.LEAD_ORGANISATION,
                        new TreeMap<>(Map.of("TECHNOLOGY", technology, "CONSULTING", consulting)))
                .groups();
        assertThat(groups).extracting(Topsheet.Group::value).containsExactly("TECHNOLOGY", "CONSULTING");
        assertThat(groups.getFirst().measures().open().amounts()).containsExactly(new Sum("3000000.00", "USD"));
        Measures joint = Objects.requireNonNull(groups.getFirst().ofWhichJoint());
        assertThat(joint.open().amounts()).containsExactly(new Sum("1000000.00", "USD"));
        assertThat(joint.open().opportunities()).isEqualTo(1);
        assertThat(joint.open().rows()).contains("leadOrganisation=TECHNOLOGY", "joint=true");
        assertThat(groups.getLast().measures().open().amounts()).containsExactly(new Sum("400000.00", "USD"));
        assertThat(Objects.requireNonNull(groups.getLast().ofWhichJoint())
                        .open()
                        .opportunities())
                .isZero();
    }

    @Test
    @Tag("EN-1")
    void aStageThatWasAddedIsOpenAndInItsPlace() {
        Stage negotiate = new Stage("NEGOTIATE");
        List<Stage> open = List.of(Stage.ENGAGE, Stage.QUALIFY, Stage.DESIGN, Stage.PROPOSE, negotiate);
        StageWeights weights = new StageWeights(Map.of(negotiate, new BigDecimal("90")), open);
        add(negotiate, "USD", 1, "10.00");
        Measures totals =
                new FigureCalculator(Questions.of("2017-Q3"), weights, weights.open(tally.stages())).totals(tally);
        assertThat(totals.stages().getLast().stage()).isEqualTo(negotiate);
        assertThat(totals.open().weighted()).containsExactly(new Sum("9.00", "USD"));
        assertThat(totals.open().rows()).contains("NEGOTIATE");
        assertThat(WEIGHTS.open(tally.stages()))
                .as("before the reference data says so")
                .endsWith(negotiate);
    }

    private static void sum(Tally tally, String amount) {
        tally.add(new Tally.Key(Stage.ENGAGE, false, "USD"), new Tally.Sum(1, new BigDecimal(amount)));
    }

    private void add(Stage stage, String currency, long opportunities, String amount) {
        tally.add(new Tally.Key(stage, false, currency), new Tally.Sum(opportunities, new BigDecimal(amount)));
    }

    private static Tally tallyOf(long opportunities) {
        Tally tally = new Tally();
        tally.add(new Tally.Key(Stage.WON, false, "USD"), new Tally.Sum(opportunities, BigDecimal.TEN));
        return tally;
    }
}
