package org.partnersuite.customersuccess.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-20")
class ReviewEntitlementTest {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final List<LocalDate> HELD = List.of(LocalDate.of(2025, 5, 10), LocalDate.of(2026, 4, 2));

    @ParameterizedTest(name = "on {0}: {1} of 2 in the year from {2} to {3}")
    @CsvSource({"2025-12-01,1,2025-04-01,2026-03-31", "2026-04-02,1,2026-04-01,2027-03-31"})
    void aReviewCountsInItsContractYear(LocalDate day, int held, LocalDate from, LocalDate to) {
        ReviewEntitlement entitlement = ReviewEntitlement.of(START, day, 2, HELD, List.of());

        assertThat(entitlement.held()).isEqualTo(held);
        assertThat(entitlement.open()).isEqualTo(1);
        assertThat(entitlement.year().from()).isEqualTo(from);
        assertThat(entitlement.year().to()).isEqualTo(to);
    }

    @Test
    void moreThanEntitledIsShown() {
        ReviewEntitlement basic = ReviewEntitlement.of(START, LocalDate.of(2025, 6, 1), 0, HELD, List.of());

        assertThat(basic.over()).isEqualTo(1);
        assertThat(basic.open()).isZero();
    }

    @ParameterizedTest(name = "{1} planned, on {0}: {2}")
    @CsvSource({
        // the year ends on 2026-03-31; 60 days before is 2026-01-30
        "2026-01-29,0,false",
        "2026-01-30,0,true",
        "2026-03-31,0,true",
        "2026-01-30,1,false"
    })
    void whatIsNotPlannedIsReportedSixtyDaysBeforeTheEnd(LocalDate day, int planned, boolean reported) {
        List<LocalDate> plans = planned == 0 ? List.of() : List.of(LocalDate.of(2026, 3, 20));

        assertThat(ReviewEntitlement.of(START, day, 2, HELD, plans).isReported(day))
                .isEqualTo(reported);
    }
}
