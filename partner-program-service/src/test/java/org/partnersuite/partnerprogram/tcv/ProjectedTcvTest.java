package org.partnersuite.partnerprogram.tcv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;
import org.partnersuite.partnerprogram.exchangerate.RatesByDay;
import org.threeten.extra.YearQuarter;

@Tag("PP-5")
class ProjectedTcvTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 30);

    /** The table of the specification. */
    private static final List<CellSum> TABLE = List.of(
            cell(DealStatus.WON, "2021-05-31", "5.0"),
            cell(DealStatus.LOST, "2021-05-31", "2.0"),
            cell(DealStatus.WON, "2022-03-31", "6.0"),
            cell(DealStatus.LOST, "2022-03-31", "1.0"),
            cell(DealStatus.OPEN, "2022-06-30", "0.5"),
            cell(DealStatus.OPEN, "2022-09-30", "3.0"),
            cell(DealStatus.OPEN, "2023-02-28", "1.5"),
            cell(DealStatus.OPEN, "2023-08-31", "2.0"));

    @Test
    void theWorkedTableIsTwelveMillionsNowAndFourteenProjected() {
        assertThat(AggregateTcv.measure(DAY, TABLE, rates(), Targets.edition()).amount())
                .isEqualByComparingTo("12000000");
        ProjectedTcv projected = ProjectedTcv.measure(DAY, TABLE, rates(), Targets.edition());

        assertThat(projected.amount()).isEqualByComparingTo("14000000");
        assertThat(projected.amount(ProjectedPart.WON_THIS_YEAR)).isEqualByComparingTo("6000000");
        assertThat(projected.amount(ProjectedPart.LOST_THIS_YEAR)).isEqualByComparingTo("1000000");
        assertThat(projected.amount(ProjectedPart.OPEN_THIS_YEAR)).isEqualByComparingTo("3500000");
        assertThat(projected.amount(ProjectedPart.OPEN_NEXT_YEAR)).isEqualByComparingTo("3500000");
        assertThat(projected.highestTargetMet()).contains(Tier.SILVER);
        assertThat(projected.standings().get(1).gap()).isEqualByComparingTo("1000000");
        assertThat(projected.complete()).isTrue();
    }

    @Test
    void openDealsOfTheWholeYearCountAndTheYearAfterNextDoesNot() {
        assertThat(projected(cell(DealStatus.OPEN, "2022-01-01", "1.0")).amount())
                .as("overdue since January")
                .isEqualByComparingTo("1000000");
        assertThat(projected(cell(DealStatus.OPEN, "2023-12-31", "1.0")).amount())
                .isEqualByComparingTo("1000000");
        assertThat(projected(cell(DealStatus.OPEN, "2024-01-01", "1.0")).amount())
                .isZero();
        assertThat(projected(cell(DealStatus.OPEN, "2021-12-31", "1.0")).amount())
                .isZero();
    }

    @Test
    void aDealWithoutARateIsNamedAndLeavesTheFigureIncomplete() {
        ProjectedTcv projected =
                projected(new CellSum(DealStatus.WON, 20220331, true, "JPY", 2, new BigDecimal("1000")));

        assertThat(projected.amount()).isZero();
        assertThat(projected.complete()).isFalse();
        assertThat(projected.parts().getFirst().withoutRate())
                .singleElement()
                .satisfies(subtotal -> assertThat(subtotal.currency()).isEqualTo("JPY"));
    }

    private static ProjectedTcv projected(CellSum... cells) {
        return ProjectedTcv.measure(DAY, List.of(cells), rates(), Targets.edition());
    }

    private static CellSum cell(DealStatus status, String closeDate, String millions) {
        return new CellSum(
                status,
                QuarterRange.code(YearQuarter.from(LocalDate.parse(closeDate))),
                true,
                "USD",
                1,
                new BigDecimal(millions).movePointRight(6));
    }

    private static MeasureRates rates() {
        return new MeasureRates(new RatesAt("USD", DAY, Map.of()), new RatesByDay(List.of()));
    }
}
