package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Topsheet;

/** What the page's template reads. */
@Tag("RP-8")
class TopsheetPageTest {

    @Test
    @Tag("RP-5")
    void itTellsTheNewestChangeAndHowManyAggregatesAreParked() {
        TopsheetPage page = page(Sheets.of(Sheets.figure(0), Sheets.engagement(List.of())));

        assertThat(page.period()).isEqualTo("2017 Q3");
        assertThat(page.asOf()).isEqualTo(Instant.parse("2017-09-30T12:00:00Z"));
        assertThat(page.newest()).isEqualTo(Sheets.AS_OF.minusSeconds(4));
        assertThat(page.parked()).isEqualTo(3);
    }

    @Test
    void onlyChartsThatHaveAnythingToDrawAreThere() {
        assertThat(page(Sheets.of(Sheets.figure(0), Sheets.engagement(List.of())))
                        .charts())
                .isEmpty();

        Topsheet.Breakdown quarters = new Topsheet.Breakdown(
                "quarter",
                List.of(
                        new Topsheet.Group("2017-Q1", Sheets.measures(Sheets.figure(2, "7.00 EUR", "10.00 USD")), null),
                        new Topsheet.Group("2017-Q2", Sheets.measures(Sheets.figure(0)), null)));
        List<BarChart> charts = page(Sheets.of(Sheets.figure(2), Sheets.engagement(List.of()), quarters))
                .charts();

        assertThat(charts).singleElement().satisfies(chart -> {
            assertThat(chart.id()).isEqualTo("by-quarter");
            assertThat(chart.title()).endsWith(", USD");
            assertThat(chart.values()).singleElement().satisfies(value -> {
                assertThat(value.label()).isEqualTo("2017 Q1");
                assertThat(value.amount()).isEqualByComparingTo("10.00");
                assertThat(value.link()).isEqualTo("/rows?n=2");
            });
        });
    }

    @Test
    void breakdownsAndTablesWithoutARowAreLeftOut() {
        Topsheet.Breakdown none = new Topsheet.Breakdown("market", List.of());
        TopsheetPage page = page(Sheets.of(Sheets.figure(0), Sheets.engagement(List.of()), none));

        assertThat(page.breakdowns()).isEmpty();
        assertThat(page.countTables()).extracting(CountTable::id).containsExactly("briefings");
        assertThat(page.countTables().getFirst().rows())
                .extracting(CountTable.Row::name)
                .containsExactly("Briefings", "Pilots");
    }

    @Test
    void codesOfTablesAreShownInWords() {
        Engagement.Counted one = new Engagement.Counted(1, "/one");
        TopsheetPage page = page(Sheets.of(
                Sheets.figure(0),
                Sheets.engagement(
                        List.of(new Engagement.Roadblocks("TECHNICAL_FIT", new Engagement.Apart(one, one))))));

        assertThat(page.countTables()).extracting(CountTable::id).containsExactly("briefings", "roadblocks");
        assertThat(page.countTables().getLast().rows())
                .containsExactly(new CountTable.Row("Technical fit", List.of(one, one)));
    }

    @ParameterizedTest
    @CsvSource({
        "joint, true, Joint",
        "joint, false, Not joint",
        "quarter, 2017-Q3, 2017 Q3",
        "leadOrganisation, CONSULTING, Consulting",
        "organisation, JOINT, Joint",
        "market, East_West, East_West"
    })
    void aValueIsShownAsPeopleCallIt(String by, String value, String label) {
        TopsheetPage.Breakdown breakdown = TopsheetPage.Breakdown.of(new Topsheet.Breakdown(by, List.of()));

        assertThat(breakdown.label(value)).isEqualTo(label);
        assertThat(breakdown.titleWithinSentence()).matches("[a-z].*");
    }

    private static TopsheetPage page(Topsheet topsheet) {
        return new TopsheetPage(topsheet, "USD");
    }
}
