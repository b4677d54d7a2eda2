package org.partnersuite.partnerprogram.tcv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealState;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.deal.TcvPart;

/** Closed deals convert by the rate of their close date, open ones by that of the measuring day. */
@Tag("PP-3")
class CloseDateRatesTest {
    private static final String JANUARY = "2022-01-05";

    private final MeasuredDeals deals = new MeasuredDeals();

    @Test
    void aRateThatIsRecordedLaterChangesNowAndNotAnEarlierInstant() {
        deals.at("2022-01-05T10:00:00Z");
        deals.rate("EUR", "2021-06-01", "1.20");
        deals.record(DealStatus.WON, "2021-06-30", "EUR", "10");
        Instant before = Instant.parse("2022-01-05T11:00:00Z");
        deals.at("2022-02-01T10:00:00Z");
        deals.rate("EUR", "2021-06-15", "1.30");

        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("13000000");
        assertThat(deals.tcv(JANUARY, before).amount()).isEqualByComparingTo("12000000");
    }

    @Test
    void aFirstRateThatIsRecordedLaterMakesTheAnswerOfNowComplete() {
        deals.at("2022-01-05T10:00:00Z");
        deals.record(DealStatus.LOST, "2021-06-30", "EUR", "10");
        Instant before = Instant.parse("2022-01-05T11:00:00Z");
        deals.at("2022-02-01T10:00:00Z");
        deals.rate("EUR", "2021-06-30", "1.30");

        assertThat(deals.tcv(JANUARY).complete()).isTrue();
        assertThat(deals.tcv(JANUARY).amount(TcvPart.LOST)).isEqualByComparingTo("13000000");
        assertThat(deals.tcv(JANUARY, before).complete()).isFalse();
        assertThat(deals.tcv(JANUARY, before).amount()).isZero();
    }

    @Test
    void aClosedDealBeforeTheFirstRateHasNoneThoughTheMeasuringDayHas() {
        deals.rate("EUR", "2021-07-01", "1.20");
        Deal early = deals.record(DealStatus.WON, "2021-06-30", "EUR", "10");
        deals.record(DealStatus.WON, "2021-07-01", "EUR", "3");
        deals.record(DealStatus.OPEN, "2022-02-15", "EUR", "2");

        TakenMeasure measure = deals.measure(JANUARY, MeasuredDeals.ALL);
        assertThat(measure.tcv().complete()).isFalse();
        assertThat(measure.tcv().amount()).isEqualByComparingTo("6000000");
        assertThat(measure.withoutRate()).singleElement().satisfies(unconverted -> {
            assertThat(unconverted.part()).isEqualTo(TcvPart.WON);
            assertThat(unconverted.subtotal().amount()).isEqualByComparingTo("10000000");
            assertThat(unconverted.greatest()).extracting(DealState::dealId).containsExactly(early.id());
        });
    }

    @Test
    void aDealThatMovesAcrossRatesConvertsByTheRateOfItsDay() {
        deals.at("2022-01-05T10:00:00Z");
        deals.rate("EUR", "2021-01-01", "1.10");
        deals.rate("EUR", "2021-06-30", "1.20");
        deals.rate("EUR", "2022-01-01", "1.30");
        deals.report("A", DealStatus.OPEN, "2022-02-15", "EUR", "10");
        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("13000000");

        deals.at("2022-01-06T10:00:00Z");
        deals.report("A", DealStatus.WON, "2021-06-30", "EUR", "10");
        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("12000000");

        deals.at("2022-01-07T10:00:00Z");
        deals.report("A", DealStatus.WON, "2021-06-29", "EUR", "10");
        assertThat(deals.tcv(JANUARY).amount()).isEqualByComparingTo("11000000");
        assertThat(deals.tcv(JANUARY, Instant.parse("2022-01-06T11:00:00Z")).amount())
                .isEqualByComparingTo("12000000");
        assertThat(deals.tcv(JANUARY, Instant.parse("2022-01-05T11:00:00Z")).amount())
                .isEqualByComparingTo("13000000");
    }

    @Test
    void theDealsOfOneRateAreSummedExactlyAndRoundedOnce() {
        deals.rate("EUR", "2021-01-01", "1.000005");
        deals.rate("EUR", "2021-07-01", "1.5");
        for (String day : new String[] {"2021-01-01", "2021-03-31", "2021-06-30"}) {
            deals.record(DealStatus.WON, day, "EUR", "0.00001");
        }
        deals.record(DealStatus.WON, "2021-07-01", "EUR", "0.00001");

        AggregateTcv tcv = deals.tcv(JANUARY);
        assertThat(tcv.parts().getFirst().subtotals())
                .extracting(
                        each -> each.amount().intValueExact(),
                        CurrencySubtotal::deals,
                        CurrencySubtotal::from,
                        CurrencySubtotal::to)
                .containsExactly(
                        tuple(30, 3L, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30)),
                        tuple(10, 1L, LocalDate.of(2021, 7, 1), LocalDate.of(2021, 7, 1)));
        assertThat(tcv.amount()).isEqualByComparingTo("45.0002");
    }

    @Test
    void theEditionsOwnCurrencyNeedsNoRates() {
        deals.record(DealStatus.WON, "2021-01-31", "USD", "1");
        deals.record(DealStatus.LOST, "2021-12-31", "USD", "2");

        AggregateTcv tcv = deals.tcv(JANUARY);
        assertThat(tcv.complete()).isTrue();
        assertThat(tcv.amount()).isEqualByComparingTo("3000000");
        assertThat(tcv.parts().getFirst().subtotals()).singleElement().satisfies(subtotal -> assertThat(
                        subtotal.rate().orElseThrow().rate())
                .isEqualByComparingTo("1"));
    }

    @Test
    void currenciesWithDealsOfOneDayHaveTheirOwnRates() {
        deals.rate("EUR", "2021-06-30", "1.2");
        deals.rate("SEK", "2021-06-30", "0.1");
        deals.record(DealStatus.WON, "2021-06-30", "EUR", "10");
        deals.record(DealStatus.WON, "2021-06-30", "SEK", "10");
        deals.record(DealStatus.LOST, "2021-06-30", "JPY", "10");

        AggregateTcv tcv = deals.tcv(JANUARY);
        assertThat(tcv.amount()).isEqualByComparingTo("13000000");
        assertThat(tcv.parts().get(1).withoutRate())
                .extracting(CurrencySubtotal::currency)
                .containsExactly("JPY");
    }

    @Test
    @Tag("PP-5")
    void theProjectedFigureConvertsInTheSameWay() {
        deals.rate("EUR", "2022-01-01", "1.10");
        deals.rate("EUR", "2022-03-31", "1.20");
        deals.rate("EUR", "2022-06-30", "1.50");
        deals.record(DealStatus.WON, "2022-03-30", "EUR", "1");
        deals.record(DealStatus.LOST, "2022-03-31", "EUR", "1");
        deals.record(DealStatus.OPEN, "2022-03-31", "EUR", "1");
        deals.record(DealStatus.OPEN, "2023-03-31", "EUR", "2");

        ProjectedTcv projected = deals.projected("2022-06-30");
        assertThat(projected.amount(ProjectedPart.WON_THIS_YEAR)).isEqualByComparingTo("1100000");
        assertThat(projected.amount(ProjectedPart.LOST_THIS_YEAR)).isEqualByComparingTo("1200000");
        assertThat(projected.amount(ProjectedPart.OPEN_THIS_YEAR)).isEqualByComparingTo("1500000");
        assertThat(projected.amount(ProjectedPart.OPEN_NEXT_YEAR)).isEqualByComparingTo("3000000");
    }

    @Test
    @Tag("PP-4")
    void aHypotheticalWinConvertsByTheRateOfItsCloseDate() {
        deals.rate("EUR", "2021-06-30", "1.20");
        deals.rate("EUR", JANUARY, "1.10");

        assertThat(deals.with(JANUARY, supposed(DealStatus.WON, "2021-06-30")).amount())
                .isEqualByComparingTo("120");
        assertThat(deals.with(JANUARY, supposed(DealStatus.OPEN, "2022-03-31")).amount())
                .isEqualByComparingTo("110");
        assertThat(deals.with(JANUARY, supposed(DealStatus.WON, "2021-06-29")).complete())
                .isFalse();
    }

    private static CellSum supposed(DealStatus status, String closeDate) {
        return CellSum.of(status, LocalDate.parse(closeDate), true, "EUR", new BigDecimal("100"));
    }
}
