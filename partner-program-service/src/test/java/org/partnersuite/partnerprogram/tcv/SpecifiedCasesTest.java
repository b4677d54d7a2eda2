package org.partnersuite.partnerprogram.tcv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.NotCounted;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Tier;

/** The cases of the specification, from recorded deals to the figure. Amounts are millions, in US dollars if not said. */
@Tag("PP-3")
class SpecifiedCasesTest {
    private static final String JANUARY = "2022-01-05";

    private final MeasuredDeals deals = new MeasuredDeals();

    @ParameterizedTest
    @CsvSource({"2022-03-31, 2022-01-01, 2022-12-31", "2022-04-01, 2022-04-01, 2023-03-31"})
    void thePipelineIsThatOfTheQuarterAndTheNextThree(String day, LocalDate first, LocalDate last) {
        deals.record(DealStatus.OPEN, first.minusDays(1).toString(), "USD", "1");
        deals.record(DealStatus.OPEN, first.toString(), "USD", "10");
        deals.record(DealStatus.OPEN, last.toString(), "USD", "100");
        deals.record(DealStatus.OPEN, last.plusDays(1).toString(), "USD", "1000");

        assertThat(deals.tcv(day).amount()).isEqualByComparingTo("110000000");
    }

    @Test
    void winsOfTheWholePreviousYearAreIn() {
        deals.record(DealStatus.WON, "2021-01-01", "USD", "1");
        deals.record(DealStatus.WON, "2021-12-31", "USD", "2");
        assertThat(deals.tcv(JANUARY).amount(TcvPart.WON)).isEqualByComparingTo("3000000");
    }

    @Test
    void aWinOfThisYearIsInNoPart() {
        deals.record(DealStatus.WON, "2022-01-01", "USD", "1");
        assertThat(deals.tcv(JANUARY).amount()).isZero();
    }

    @Test
    void anOpenDealWhoseDateHasPassedCountsInItsQuarterOnly() {
        deals.record(DealStatus.OPEN, "2022-01-02", "USD", "1");
        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("1000000");
        assertThat(deals.tcv("2022-04-01").amount()).isZero();
    }

    @Test
    void closedEurosConvertByTheirDayAndOpenOnesByTheMeasuringDay() {
        deals.rate("EUR", "2021-06-30", "1.20");
        deals.rate("EUR", JANUARY, "1.10");
        deals.record(DealStatus.WON, "2021-06-30", "EUR", "10");
        deals.record(DealStatus.OPEN, "2022-02-15", "EUR", "2");

        AggregateTcv tcv = deals.tcv(JANUARY);
        assertThat(tcv.amount(TcvPart.WON)).isEqualByComparingTo("12000000");
        assertThat(tcv.amount(TcvPart.PIPELINE)).isEqualByComparingTo("2200000");
        assertThat(tcv.amount()).isEqualByComparingTo("14200000");
        assertThat(tcv.complete()).isTrue();
        TierStanding gold = tcv.standings().stream()
                .filter(standing -> standing.tier() == Tier.GOLD)
                .findFirst()
                .orElseThrow();
        assertThat(gold.gap()).isEqualByComparingTo("800000");
    }

    @ParameterizedTest
    @CsvSource({"WON, 3, 0, NO_VALUE_ADD", "WON, 0, 1, NO_PARTNER_PORTION", "LOST, 0, 0, LOSS_WITHOUT_TCV"})
    void aDealThatDoesNotQualifyIsListedAndNotCounted(
            DealStatus status, BigDecimal partner, BigDecimal ours, NotCounted reason) {
        assertThat(deals.record(status, "2021-05-01", "USD", partner, ours)
                        .terms()
                        .notCounted())
                .containsExactly(reason);

        AggregateTcv tcv = deals.tcv(JANUARY);
        assertThat(tcv.amount()).isZero();
        assertThat(tcv.parts().stream().mapToLong(PartTotal::notQualifying).sum())
                .isEqualTo(1);
    }

    @Test
    void aLossWithKnownAmountsCounts() {
        deals.record(DealStatus.LOST, "2021-05-01", "USD", new BigDecimal("2.0"), new BigDecimal("0.5"));
        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("2500000");
    }

    @Test
    void aLossThatALaterImportZeroesKeepsItsKnownAmounts() {
        deals.portions("lost", DealStatus.OPEN, "2021-05-01", "2.0", "0.5");
        deals.portions("lost", DealStatus.LOST, "2021-05-01", "0", "0");
        assertThat(deals.tcv(JANUARY).amount(TcvPart.LOST)).isEqualByComparingTo("2500000");

        deals.portions("lost", DealStatus.LOST, "2021-05-01", "0", "0");
        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("2500000");
    }

    @Test
    void whatIsRecordedLaterIsInOnceItIsKnown() {
        deals.at("2022-01-20T00:00:00Z");
        deals.record(DealStatus.WON, "2021-12-20", "USD", "1");

        assertThat(deals.tcv(JANUARY, Instant.parse("2022-01-06T00:00:00Z")).amount())
                .isZero();
        assertThat(deals.tcv(JANUARY, Instant.parse("2022-02-01T00:00:00Z")).amount())
                .isEqualByComparingTo("1000000");
    }

    @Test
    void workedExampleOne() {
        deals.record(DealStatus.WON, "2021-06-01", "USD", "10");
        deals.record(DealStatus.LOST, "2021-06-01", "USD", "4");
        deals.record(DealStatus.WON, "2020-06-01", "USD", "50");
        deals.record(DealStatus.OPEN, "2022-03-31", "USD", "1.5");
        deals.record(DealStatus.OPEN, "2022-12-31", "USD", "0.5");
        deals.record(DealStatus.OPEN, "2023-01-01", "USD", "9");

        AggregateTcv tcv = deals.tcv(JANUARY);
        assertThat(tcv.amount()).isEqualByComparingTo("16000000");
        assertThat(tcv.highestTargetMet()).contains(Tier.GOLD);
        assertThat(tcv.standings().getFirst().gap()).isEqualByComparingTo("9000000");
        assertThat(List.of(
                        tcv.parts().get(2).window().from(),
                        tcv.parts().get(2).window().to()))
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    }
}
