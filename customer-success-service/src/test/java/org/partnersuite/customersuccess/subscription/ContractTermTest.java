package org.partnersuite.customersuccess.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-2")
class ContractTermTest {

    @ParameterizedTest(name = "{1} months from {0} end {2}")
    @CsvSource({
        "2026-01-01,12,2026-12-31",
        "2026-12-31,12,2027-12-30",
        "2026-06-15,36,2029-06-14",
        "2027-02-28,12,2028-02-27",
        "2028-03-01,12,2029-02-28",
        "2027-03-01,12,2028-02-29",
        "2028-02-29,12,2029-02-28",
        "2028-02-29,48,2032-02-28",
        "2026-01-31,1,2026-02-28"
    })
    void termOfMonthsEndsTheDayBeforeTheNextOneStarts(LocalDate start, int months, LocalDate end) {
        assertThat(ContractTerm.ofMonths(start, months).contractEnd()).isEqualTo(end);
    }

    @Test
    void annualValueIsTheTotalOverTwelveMonths() {
        assertThat(ContractTerm.annual(new BigDecimal("1200.00"), 12)).isEqualByComparingTo("1200");
        assertThat(ContractTerm.annual(new BigDecimal("1000"), 36)).isEqualByComparingTo("333.3333");
        assertThat(ContractTerm.annual(new BigDecimal("500"), 6)).isEqualByComparingTo("1000");
    }
}
