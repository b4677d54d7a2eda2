package org.partnersuite.engagement.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.effectiveness.Comparison.Side;

@Tag("EN-15")
class CellTest {
    private static final long DAY = 86_400;

    @Test
    void whatIsAddedAndTakenLeavesNothing() {
        Cell cell = Cell.of(closed(true, "100.50", DAY, null));
        assertThat(cell.plus(cell.negated()).isZero()).isTrue();
        assertThat(cell.isZero()).isFalse();
    }

    @Test
    void aSideHasItsWinRateItsAmountsByCurrencyAndItsMeanDays() {
        Cell dollars = Cell.of(closed(true, "100.50", 10 * DAY, null))
                .plus(Cell.of(closed(true, "50", 20 * DAY, DAY)))
                .plus(Cell.of(closed(false, "7", null, null)));
        Side side = new Side(Map.of("USD", dollars, "EUR", Cell.of(closed(false, "9", null, null))));

        assertThat(side.won()).isEqualTo(2);
        assertThat(side.lost()).isEqualTo(2);
        assertThat(side.winRate()).isEqualByComparingTo("50");
        assertThat(side.deployedRate()).as("one of two won").isEqualByComparingTo("50");
        assertThat(side.meanDiscount()).isEqualByComparingTo("12.5");
        assertThat(side.withDiscount()).isEqualTo(2);
        assertThat(side.wonAmounts()).hasSize(1);
        assertThat(side.lostAmounts()).hasSize(2);
        assertThat(side.meanDaysInStage())
                .as("of those with a time recorded in the stage")
                .isEqualTo(Map.of("ENGAGE", new BigDecimal("15.00"), "QUALIFY", new BigDecimal("1.00")));
    }

    @Test
    void theRestOfAllIsWithout() {
        Cell with = Cell.of(closed(true, "100", DAY, null));
        Cell without = Cell.of(closed(false, "40", 3 * DAY, null));
        Side rest = new Side(Map.of("USD", with)).outOf(new Side(Map.of("USD", with.plus(without))));
        assertThat(rest.won()).isZero();
        assertThat(rest.lost()).isEqualTo(1);
        assertThat(rest.winRate()).isEqualByComparingTo("0");
        assertThat(rest.meanDaysInStage()).isEqualTo(Map.of("ENGAGE", new BigDecimal("3.00")));
    }

    @Test
    void nothingClosedHasNoWinRate() {
        Side none = new Side(Map.of());
        assertThat(none.winRate()).isNull();
        assertThat(none.deployedRate()).isNull();
        assertThat(none.meanDiscount()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0,UNDER_10K",
        "9999.99,UNDER_10K",
        "10000,FROM_10K",
        "99999.99,FROM_10K",
        "100000,FROM_100K",
        "999999.99,FROM_100K",
        "1000000,FROM_1M",
        "999999999999999,FROM_1M"
    })
    void anAmountIsInOneBand(BigDecimal amount, AmountBand band) {
        assertThat(AmountBand.of(amount)).isEqualTo(band);
    }

    private static ClosedOpportunity closed(boolean won, String amount, Long engage, Long qualify) {
        return new ClosedOpportunity(
                UUID.randomUUID(),
                LocalDate.of(2026, 2, 28),
                "Americas",
                won,
                "USD",
                new BigDecimal(amount),
                won ? "WON" : "DESIGN",
                null,
                won && qualify != null,
                engage == null ? null : new BigDecimal("12.50"),
                List.of("MVP"),
                Arrays.asList(engage, qualify, null, null));
    }
}
