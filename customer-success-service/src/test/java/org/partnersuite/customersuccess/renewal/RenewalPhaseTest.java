package org.partnersuite.customersuccess.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-10")
class RenewalPhaseTest {

    @ParameterizedTest(name = "contract ends {0}, today {1}: {2}")
    @CsvSource({
        // year end
        "2027-12-31,2026-09-29,",
        "2027-12-31,2026-09-30,REVIEW_PORTFOLIO",
        "2027-12-31,2026-12-30,REVIEW_PORTFOLIO",
        "2027-12-31,2026-12-31,IDENTIFY_AND_MANAGE_RISK",
        "2027-12-31,2027-06-29,IDENTIFY_AND_MANAGE_RISK",
        "2027-12-31,2027-06-30,EXECUTE",
        "2027-12-31,2027-09-29,EXECUTE",
        "2027-12-31,2027-09-30,EXECUTE",
        "2027-12-31,2027-12-31,EXECUTE",
        "2027-12-31,2028-01-01,EXECUTE",
        // leap day as the end: months without a 29th or 31st start on their last day
        "2028-02-29,2026-11-28,",
        "2028-02-29,2026-11-29,REVIEW_PORTFOLIO",
        "2028-02-29,2027-02-27,REVIEW_PORTFOLIO",
        "2028-02-29,2027-02-28,IDENTIFY_AND_MANAGE_RISK",
        "2028-02-29,2027-08-29,EXECUTE",
        "2028-02-29,2027-11-29,EXECUTE",
        "2028-02-29,2028-02-29,EXECUTE",
        "2028-02-29,2028-03-01,EXECUTE",
        // leap day as a boundary
        "2028-08-31,2028-02-28,IDENTIFY_AND_MANAGE_RISK",
        "2028-08-31,2028-02-29,EXECUTE",
        "2027-08-31,2027-02-28,EXECUTE"
    })
    void phaseFollowsFromTheMonthsLeft(LocalDate contractEnd, LocalDate today, @Nullable RenewalPhase phase) {
        assertThat(RenewalPhase.on(today, contractEnd).orElse(null)).isEqualTo(phase);
    }
}
