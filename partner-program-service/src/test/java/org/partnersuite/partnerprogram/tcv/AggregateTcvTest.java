package org.partnersuite.partnerprogram.tcv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.TcvPart;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;
import org.partnersuite.partnerprogram.exchangerate.RatesByDay;
import org.threeten.extra.YearQuarter;

@Tag("PP-3")
class AggregateTcvTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    @Test
    void workedExampleOneMeetsGoldAndIsShortOfPlatinum() {
        AggregateTcv measured = measure(
                usd(DealStatus.WON, "2021-06-01", "10000000"),
                usd(DealStatus.LOST, "2021-06-01", "4000000"),
                usd(DealStatus.WON, "2020-06-01", "50000000"),
                usd(DealStatus.OPEN, "2022-03-31", "1500000"),
                usd(DealStatus.OPEN, "2022-12-31", "500000"),
                usd(DealStatus.OPEN, "2023-01-01", "9000000"));

        assertThat(measured.amount()).isEqualByComparingTo("16000000");
        assertThat(amounts(measured))
                .containsEntry(TcvPart.WON, "10000000")
                .containsEntry(TcvPart.LOST, "4000000")
                .containsEntry(TcvPart.PIPELINE, "2000000");
        assertThat(measured.highestTargetMet()).contains(Tier.GOLD);
        TierStanding platinum = measured.standings().getFirst();
        assertThat(platinum.met()).isFalse();
        assertThat(platinum.gap()).isEqualByComparingTo("9000000");
        assertThat(platinum.share()).isEqualByComparingTo("0.64");
    }

    @Test
    void aTargetIsMetExactlyAndMissedByACent() {
        assertThat(measure(usd(DealStatus.WON, "2021-06-01", "15000000.00")).highestTargetMet())
                .contains(Tier.GOLD);
        AggregateTcv short1 = measure(usd(DealStatus.WON, "2021-06-01", "14999999.99"));
        assertThat(short1.highestTargetMet()).contains(Tier.SILVER);
        TierStanding gold = short1.standings().get(1);
        assertThat(gold.gap()).isEqualByComparingTo("0.01");
        assertThat(gold.share()).as("never rounded up to reached").isEqualByComparingTo("0.9999");
    }

    @Test
    void aMetTargetHasNoGap() {
        TierStanding silver = measure(usd(DealStatus.WON, "2021-06-01", "16000000"))
                .standings()
                .get(2);
        assertThat(silver.gap()).isZero();
        assertThat(silver.share()).isEqualByComparingTo("2");
    }

    @Test
    void creditsMayMakeThePartNegative() {
        AggregateTcv measured = measure(usd(DealStatus.WON, "2021-06-01", "-100"));
        assertThat(measured.amount()).isEqualByComparingTo("-100");
        assertThat(measured.standings().getFirst().gap()).isEqualByComparingTo("25000100");
    }

    @Test
    void dealsThatDoNotQualifyAreCountedAndNotSummed() {
        AggregateTcv measured = measure(new CellSum(DealStatus.WON, 20212, false, "USD", 3, new BigDecimal("900")));
        assertThat(measured.amount()).isZero();
        assertThat(measured.parts().getFirst().notQualifying()).isEqualTo(3);
        assertThat(measured.parts().getFirst().deals()).isZero();
    }

    @Test
    void aSubtotalIsConvertedOnceAndRoundedHalfEven() {
        AggregateTcv measured = AggregateTcv.measure(
                DAY,
                List.of(new CellSum(DealStatus.WON, 20210630, true, "EUR", 3, new BigDecimal("0.3333"))),
                rates(new ExchangeRate("EUR", "USD", LocalDate.of(2021, 6, 30), new BigDecimal("1.13005"))),
                Targets.edition());
        assertThat(measured.amount()).isEqualByComparingTo("0.3766");
    }

    @Test
    void aCurrencyWithoutRateIsNamedAndNotSummed() {
        AggregateTcv measured = measure(
                usd(DealStatus.WON, "2021-06-01", "10"),
                new CellSum(DealStatus.WON, 20210630, true, "JPY", 2, new BigDecimal("1000")));
        PartTotal<TcvPart> won = measured.parts().getFirst();
        assertThat(won.amount()).isEqualByComparingTo("10");
        assertThat(won.withoutRate()).singleElement().satisfies(subtotal -> {
            assertThat(subtotal.currency()).isEqualTo("JPY");
            assertThat(subtotal.deals()).isEqualTo(2);
        });
    }

    @Test
    void openDealsWithoutADateAreInNoWindowAndCountedAside() {
        AggregateTcv measured = measure(new CellSum(DealStatus.OPEN, 0, true, "USD", 4, new BigDecimal("70")));
        assertThat(measured.amount()).isZero();
        assertThat(measured.undated()).isEqualTo(4);
    }

    private static AggregateTcv measure(CellSum... cells) {
        return AggregateTcv.measure(DAY, List.of(cells), rates(), Targets.edition());
    }

    private static Map<TcvPart, String> amounts(AggregateTcv measured) {
        return measured.parts().stream().collect(Collectors.toMap(PartTotal::part, part -> part.amount()
                .stripTrailingZeros()
                .toPlainString()));
    }

    private static CellSum usd(DealStatus status, String closeDate, String amount) {
        return new CellSum(
                status,
                QuarterRange.code(YearQuarter.from(LocalDate.parse(closeDate))),
                true,
                "USD",
                1,
                new BigDecimal(amount));
    }

    private static MeasureRates rates(ExchangeRate... onCloseDates) {
        return new MeasureRates(new RatesAt("USD", DAY, Map.of()), new RatesByDay(List.of(onCloseDates)));
    }
}
