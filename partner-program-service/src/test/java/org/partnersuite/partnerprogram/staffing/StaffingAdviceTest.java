package org.partnersuite.partnerprogram.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.rest.Fault;

/** How many people are advised, by the table of the specification. */
@Tag("PP-10")
class StaffingAdviceTest {
    private static final StaffingRules RULES = StaffingRules.SETTING.shipped();

    @ParameterizedTest
    @CsvSource({
        "0, MAY_BE_DUAL_ROLE, 1, 1",
        "1, MAY_BE_DUAL_ROLE, 1, 1",
        "10, MAY_BE_DUAL_ROLE, 1, 1",
        "11, DEDICATED, 1, 2",
        "50, DEDICATED, 1, 2",
        "51, TEAM, ,"
    })
    void theNumberOfCustomersHasItsAdvice(
            int customers, Staffing staffing, @Nullable Integer from, @Nullable Integer to) {
        StaffingAdvice advice = StaffingAdvice.of(RULES, customers, null);

        assertThat(advice.staffing()).isEqualTo(staffing);
        assertThat(advice.advised()).isEqualTo(from == null || to == null ? null : new StaffingAdvice.People(from, to));
        assertThat(advice.byBenchmark()).isNull();
        assertThat(advice.texts()).isNotEmpty();
    }

    @Test
    void theLargerOfCountAndBenchmarkIsTheAdvice() {
        StaffingAdvice advice = StaffingAdvice.of(RULES, 20, new BigDecimal("6000000"));

        assertThat(advice.byCount()).isEqualTo(new StaffingAdvice.People(1, 2));
        assertThat(advice.byBenchmark()).isEqualTo(new StaffingAdvice.People(3, 6));
        assertThat(advice.advised()).isEqualTo(new StaffingAdvice.People(3, 6));
    }

    @Test
    void aSmallRevenueLeavesTheAdviceOfTheCount() {
        StaffingAdvice advice = StaffingAdvice.of(RULES, 20, new BigDecimal("500000"));

        assertThat(advice.byBenchmark()).isEqualTo(new StaffingAdvice.People(1, 1));
        assertThat(advice.advised()).isEqualTo(new StaffingAdvice.People(1, 2));
    }

    @Test
    void fewCustomersWithMuchRevenueNeedDedicatedPeople() {
        assertThat(StaffingAdvice.of(RULES, 5, new BigDecimal("6000000")).staffing())
                .isEqualTo(Staffing.DEDICATED);
        assertThat(StaffingAdvice.of(RULES, 51, new BigDecimal("6000000")).advised())
                .isEqualTo(new StaffingAdvice.People(3, 6));
    }

    @Test
    void theRulesThatShipHaveNoFault() {
        assertThat(RULES.faults()).isEmpty();
        assertThat(new StaffingRules(
                                RULES.bands().subList(0, 2), RULES.arrPerPersonTo(), RULES.arrPerPersonFrom(), "USD")
                        .faults())
                .extracting(Fault::code)
                .containsExactly("not_in_order", "does_not_fit");
    }
}
