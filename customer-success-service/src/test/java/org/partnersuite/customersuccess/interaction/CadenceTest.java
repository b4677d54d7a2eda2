package org.partnersuite.customersuccess.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-18")
class CadenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "own {0}, segment {1}, last touch {2} days ago")
    @CsvSource({
        "14, , 15, 1, CUSTOMER",
        "14, , 14, 0, CUSTOMER",
        "14, 30, 15, 1, CUSTOMER",
        ", 30, 15, 0, SEGMENT",
        ", 14, 15, 1, SEGMENT",
        ", , 400, 0, NONE"
    })
    void aTouchIsOverdueWhenTheCadenceIsExceeded(
            @Nullable Integer own, @Nullable Integer segment, int daysAgo, long overdue, Cadence.Source source) {
        Cadence cadence = new Cadence(UUID.randomUUID(), TODAY.minusDays(daysAgo), TODAY.minusYears(3), own, segment);
        assertThat(cadence.overdueDays(TODAY)).isEqualTo(overdue);
        assertThat(cadence.source()).isEqualTo(source);
    }

    @ParameterizedTest(name = "known for {0} days")
    @CsvSource({"10, 0", "31, 1"})
    void withoutATouchTheDaysCountFromWhenTheCustomerIsKnown(int days, long overdue) {
        Cadence cadence = new Cadence(UUID.randomUUID(), null, TODAY.minusDays(days), null, 30);
        assertThat(cadence.overdueDays(TODAY)).isEqualTo(overdue);
    }
}
