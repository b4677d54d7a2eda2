package org.partnersuite.customersuccess.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CS-10")
class RetentionTest {

    @Test
    void theRatesOfTheRequirementsVector() {
        Retention retention = of(500, 150, 20, 60, 4, 1, 4, 3, 500, 330);

        assertThat(retention.grossRetention()).isEqualByComparingTo("66.0");
        assertThat(retention.netRetention()).isEqualByComparingTo("78.0");
        assertThat(retention.grossChurn()).isEqualByComparingTo("34.0");
        assertThat(retention.customerChurn()).isEqualByComparingTo("25.0");
        assertThat(retention.renewalRateByCount()).isEqualByComparingTo("75.0");
        assertThat(retention.renewalRateByValue()).isEqualByComparingTo("66.0");
    }

    @Test
    void coTermedIsInNeitherNumeratorNorDenominator() {
        Retention retention = of(500, 0, 20, 60, 4, 0, 3, 3, 350, 330);

        assertThat(retention.renewalRateByCount()).isEqualByComparingTo("100.0");
        assertThat(retention.renewalRateByValue()).isEqualByComparingTo("94.29");
    }

    @Test
    void expansionNeverCountsForGrossRetention() {
        assertThat(of(100, 0, 0, 900, 1, 0, 0, 0, 0, 0).grossRetention()).isEqualByComparingTo("100");
    }

    @Test
    void thereIsNoRateOfNothing() {
        Retention retention = of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(retention.grossRetention()).isNull();
        assertThat(retention.netRetention()).isNull();
        assertThat(retention.grossChurn()).isNull();
        assertThat(retention.customerChurn()).isNull();
        assertThat(retention.renewalRateByCount()).isNull();
        assertThat(retention.renewalRateByValue()).isNull();
    }

    private static Retention of(
            long starting,
            long lost,
            long reduced,
            long expanded,
            long customers,
            long lostCustomers,
            long due,
            long renewed,
            long dueArr,
            long renewedArr) {
        return new Retention(
                null,
                customers,
                0,
                BigDecimal.valueOf(starting),
                BigDecimal.valueOf(lost),
                BigDecimal.valueOf(reduced),
                BigDecimal.valueOf(expanded),
                customers,
                lostCustomers,
                due,
                renewed,
                0,
                BigDecimal.valueOf(dueArr),
                BigDecimal.valueOf(renewedArr));
    }
}
