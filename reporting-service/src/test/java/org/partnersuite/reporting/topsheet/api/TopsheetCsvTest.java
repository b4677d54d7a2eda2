package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Topsheet;

@Tag("RP-8")
class TopsheetCsvTest {
    private static final String AS_OF = "2017-09-30T12:00:00.500Z";

    @Test
    void eachCurrencyHasALineAndTheFirstOneHasTheCount() {
        List<String> lines = lines(Sheets.of(Sheets.figure(7, "10.50 USD", "-3.00 EUR"), Sheets.engagement(List.of())));

        assertThat(lines.getFirst())
                .isEqualTo(
                        "period,breakdown,value,measure,opportunities,currency,amount,weightedAmount,rows,asOf,count");
        assertThat(lines)
                .contains(
                        "2017-Q3,total,,won,7,USD,10.50,10.50,/rows?n=7," + AS_OF + ",",
                        "2017-Q3,total,,won,,EUR,-3.00,-3.00,/rows?n=7," + AS_OF + ",")
                .contains("2017-Q3,total,,lost,0,,,,/rows?n=0," + AS_OF + ",");
    }

    @Test
    void figuresOfEngagementAreCounts() {
        Engagement.Counted two = new Engagement.Counted(2, "/in");
        Engagement.Counted one = new Engagement.Counted(1, "/undated");
        List<String> lines = lines(Sheets.of(
                Sheets.figure(0),
                Sheets.engagement(List.of(new Engagement.Roadblocks("BUDGET", new Engagement.Apart(two, one))))));

        assertThat(lines)
                .contains(
                        "2017-Q3,briefings,,completed,,,,,/briefings," + AS_OF + ",3",
                        "2017-Q3,briefings,,clients,,,,,/briefings," + AS_OF + ",2",
                        "2017-Q3,openRoadblocks,BUDGET,inPeriod,,,,,/in," + AS_OF + ",2",
                        "2017-Q3,openRoadblocks,BUDGET,undated,,,,,/undated," + AS_OF + ",1");
    }

    @Test
    void eachGroupHasItsLinesAndItsNameIsNoFormula() {
        Topsheet.Breakdown markets = new Topsheet.Breakdown(
                "market",
                List.of(
                        new Topsheet.Group("=1+1", Sheets.measures(Sheets.figure(1, "5.00 USD")), null),
                        new Topsheet.Group("East, \"far\"", Sheets.measures(Sheets.figure(2, "6.00 USD")), null)));

        assertThat(lines(Sheets.of(Sheets.figure(3), Sheets.engagement(List.of()), markets)))
                .contains(
                        "2017-Q3,market,'=1+1,won,1,USD,5.00,5.00,/rows?n=1," + AS_OF + ",",
                        "2017-Q3,market,\"East, \"\"far\"\"\",won,2,USD,6.00,6.00,/rows?n=2," + AS_OF + ",");
    }

    private static List<String> lines(Topsheet topsheet) {
        return new String(TopsheetCsv.of(topsheet), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
