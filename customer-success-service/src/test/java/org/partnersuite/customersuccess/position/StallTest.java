package org.partnersuite.customersuccess.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CS-16")
class StallTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        // days in the stage | allowed | days since the last touch | stalled
        "61, 60, 31, true",
        "61, 60, 10, false",
        "61, 60, 30, false",
        "60, 60, 31, false",
        "61, 60, , true",
        "31, 30, , true",
        "30, 30, , false",
        "20, 10, , false",
        "31, 10, , true",
        "500, , , false"
    })
    void longInAStageWithoutAMoveOrTouch(
            int days, @Nullable Integer allowed, @Nullable Integer touched, boolean stalled) {
        LocalDate day = Stall.day(TODAY.minusDays(days), allowed, touched == null ? null : TODAY.minusDays(touched));

        assertThat(day != null && !day.isAfter(TODAY)).isEqualTo(stalled);
    }
}
