package org.partnersuite.reporting.topsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Indicator.Kind;
import org.partnersuite.reporting.pipeline.Stage;

/** A figure's link asks for exactly its rows. */
@Tag("RP-2")
class RowsLinkTest {
    private static final String ROWS = "/v1/reporting/opportunities?watsonx=true";
    private static final List<Stage> WON = List.of(Stage.WON);

    @ParameterizedTest
    @CsvSource({
        "2017-Q3, quarter=2017-Q3",
        "2017-Q3..2017-Q3, quarter=2017-Q3",
        "2017-Q1..2017-Q4, quarter.gte=2017-Q1&quarter.lte=2017-Q4",
        "all, dated=true"
    })
    void thePeriodIsAFilterOfTheRows(String period, String filter) {
        assertThat(new RowsLink(Questions.of(period)).of(WON)).isEqualTo(ROWS + "&stage=WON&" + filter);
    }

    @Test
    void theQuestionsFiltersAreThoseOfItsRows() {
        Question question = Questions.of(
                "all",
                Map.of(Dimension.MARKET, Questions.any("West", "East"), Dimension.JOINT, Questions.any("true")),
                "USD",
                "EUR");

        assertThat(new RowsLink(question).of(WON))
                .isEqualTo(ROWS + "&market=East,West&joint=true&currency=EUR,USD&stage=WON&dated=true");
    }

    @Test
    void aGroupNarrowsItsDimension() {
        Question question = Questions.of("2017-Q3", Map.of(Dimension.MARKET, Questions.any("West", "East")));

        assertThat(new RowsLink(question, Grouping.MARKET, "East").of(WON))
                .isEqualTo(ROWS + "&market=East&stage=WON&quarter=2017-Q3");
        assertThat(new RowsLink(question, Grouping.INDUSTRY, "(none)").of(WON))
                .isEqualTo(ROWS + "&market=East,West&industry=%28none%29&stage=WON&quarter=2017-Q3");
    }

    @Test
    void aGroupOfAQuarterIsItsOwnPeriod() {
        assertThat(new RowsLink(Questions.of("2017-Q1..2017-Q4"), Grouping.QUARTER, "2017-Q2").of(WON))
                .isEqualTo(ROWS + "&quarter=2017-Q2&stage=WON");
    }

    @Test
    void anOrganisationIsJointOrLeadsAlone() {
        assertThat(new RowsLink(Questions.of("all"), Grouping.ORGANISATION, "JOINT").of(WON))
                .isEqualTo(ROWS + "&joint=true&stage=WON&dated=true");
        assertThat(new RowsLink(Questions.of("all"), Grouping.ORGANISATION, "CONSULTING").of(WON))
                .isEqualTo(ROWS + "&joint=false&leadOrganisation=CONSULTING&stage=WON&dated=true");
    }

    @Test
    void jointOnesOfALeadOrganisationAreFoundByBoth() {
        assertThat(RowsLink.joint(Questions.of("all"), Grouping.LEAD_ORGANISATION, "TECHNOLOGY")
                        .of(WON))
                .isEqualTo(ROWS + "&leadOrganisation=TECHNOLOGY&joint=true&stage=WON&dated=true");
    }

    @Test
    void undatedRowsAreOpenAndInNoPeriod() {
        assertThat(new RowsLink(Questions.of("2017-Q3")).undated(Stage.OPEN))
                .isEqualTo(ROWS + "&stage=ENGAGE,QUALIFY,DESIGN,PROPOSE&dated=false");
    }

    @Test
    void whatNamesHoldStaysWithinTheirValue() {
        assertThat(new RowsLink(Questions.of("2017-Q3"), Grouping.INDUSTRY, "Bank, Trust & Co\\x").of(WON))
                .isEqualTo(ROWS + "&industry=Bank%5C%2C%20Trust%20%26%20Co%5C%5Cx&stage=WON&quarter=2017-Q3");
    }

    @Test
    @Tag("RP-1")
    void activitiesAreFoundByTheirOwnDaysAndOtherRecordsByTheQuarterOfTheirOpportunity() {
        EngagementLinks links = new EngagementLinks(
                Questions.of("2017-Q1..2017-Q3", Map.of(Dimension.MARKET, Questions.any("East")), "USD"));

        assertThat(links.inPeriod(Kind.BRIEFING, links.rows(Kind.BRIEFING).with("status", "COMPLETED")))
                .isEqualTo("/v1/reporting/activities?watsonx=true&market=East&countsAs=BRIEFING&status=COMPLETED"
                        + "&on.gte=2017-01-01&on.lte=2017-09-30");
        assertThat(links.inPeriod(Kind.ROADBLOCK, links.rows(Kind.ROADBLOCK).with("category", "BUDGET")))
                .isEqualTo("/v1/reporting/roadblocks?watsonx=true&market=East&open=true&category=BUDGET"
                        + "&quarter.gte=2017-Q1&quarter.lte=2017-Q3");
        assertThat(links.inPeriod(Kind.MISSING, links.rows(Kind.MISSING).with("incomplete", "true")))
                .isEqualTo(ROWS + "&market=East&incomplete=true&quarter.gte=2017-Q1&quarter.lte=2017-Q3");
        assertThat(links.undated(links.rows(Kind.PILOT)))
                .isEqualTo("/v1/reporting/activities?watsonx=true&market=East&countsAs=PILOT&dated=false");
    }
}
