package org.partnersuite.reporting.topsheet.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RP-8")
class BarChartTest {

    @Test
    void theLargestBarLeavesRoomForLabelAndNumberAndTheOthersAreInProportion() {
        List<BarChart.Bar> bars = chart(value("Q1", "2000000", "500000"), value("Q2", "1000000", "0"))
                .bars();

        BarChart.Bar largest = bars.getFirst();
        assertThat(largest.start()).isEqualTo(72);
        assertThat(largest.length()).isEqualTo(226.0);
        assertThat(largest.part()).isEqualTo(56.5);
        assertThat(largest.numberStart()).isEqualTo(303.0);
        assertThat(largest.number()).isEqualTo("2.00 M");
        assertThat(bars.get(1).length()).isEqualTo(113.0);
        assertThat(bars.get(1).part()).isZero();
    }

    @Test
    void barsStandBelowEachOtherWithinTheDrawing() {
        BarChart chart = chart(value("a", "1", "0"), value("b", "2", "0"), value("c", "3", "0"));

        List<BarChart.Bar> bars = chart.bars();
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).top()).isGreaterThanOrEqualTo(bars.get(i - 1).top() + chart.thickness());
        }
        assertThat(bars.getLast().top() + chart.thickness()).isLessThanOrEqualTo(chart.height());
    }

    @Test
    void allBarsBeginBehindTheLongestLabel() {
        List<BarChart.Bar> bars = chart(value("watsonx.governance", "10", "0"), value("x", "5", "0"))
                .bars();

        assertThat(bars).extracting(BarChart.Bar::start).containsOnly(132);
        assertThat(bars).allMatch(bar -> bar.labelEnd() < bar.start());
        assertThat(bars.getFirst().numberStart()).isLessThan(360);
    }

    @Test
    void nothingAndLessThanNothingHaveNoLength() {
        BarChart chart = chart(value("a", "0", "0"), value("b", "-5", "-1"));

        assertThat(chart.bars()).allMatch(bar -> bar.length() == 0 && bar.part() == 0);
        assertThat(chart.isEmpty()).isFalse();
        assertThat(chart(value("a", "0", "0")).isEmpty()).isTrue();
        assertThat(chart().isEmpty()).isTrue();
        assertThat(chart().bars()).isEmpty();
    }

    @Test
    void itIsReadOutAsItsBars() {
        assertThat(chart(value("2017 Q1", "2000000", "0"), value("2017 Q2", "12", "0"))
                        .description())
                .isEqualTo("2017 Q1 2.00 M; 2017 Q2 12");
    }

    private static BarChart chart(BarChart.Value... values) {
        return new BarChart("by-quarter", "Won by quarter", "Won by quarter, USD", Arrays.asList(values));
    }

    private static BarChart.Value value(String label, String amount, String part) {
        return new BarChart.Value(label, new BigDecimal(amount), new BigDecimal(part), "/rows");
    }
}
