package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.activity.ActivitySamples.dates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EN-8")
class PilotCountTest {
    @ParameterizedTest
    @CsvSource({
        "PROOF_OF_VALUE, TECH_SALES, 2023-08-31, , true",
        "PROOF_OF_VALUE, TECH_SALES, 2023-09-01, , false",
        "MVP, TECH_SALES, 2023-08-31, , true",
        "MVP, TECH_SALES, , , false",
        // planned before the day, begun on it: what happened counts
        "MVP, TECH_SALES, 2023-08-31, 2023-09-01, false",
        "MVP, TECH_SALES, 2023-09-01, 2023-08-31, true",
        "PROOF_OF_VALUE, CLIENT_ENGINEERING, 2023-08-31, , true",
        "PROOF_OF_VALUE, CLIENT_ENGINEERING, 2023-09-01, , true",
        "MVP, CLIENT_ENGINEERING, , , true",
        "CUSTOM_DEMO, CLIENT_ENGINEERING, 2023-09-01, , false",
        "CLIENT_BRIEFING, TECH_SALES, 2023-08-31, , false"
    })
    void fromTheDayOnOnlyClientEngineeringCounts(
            ActivityType type,
            ActivitySource source,
            @Nullable String planned,
            @Nullable String actual,
            boolean counts) {
        Derived<Boolean> count = PilotCount.of(
                ActivitySamples.details(type, source, dates(planned, null, actual, null)), ActivitySamples.LOGGED);
        assertThat(count.value()).isEqualTo(counts);
        assertThat(count.derivedFrom()).isNotBlank();
    }

    @Test
    void withoutDatesTheDayInUtcCountsOnWhichItWasLogged() {
        ActivityDetails undated =
                ActivitySamples.details(ActivityType.MVP, ActivitySource.TECH_SALES, dates(null, null, null, null));
        assertThat(PilotCount.of(undated, Instant.parse("2023-08-31T23:59:59.999999Z"))
                        .value())
                .isTrue();
        assertThat(PilotCount.of(undated, Instant.parse("2023-09-01T00:00:00Z")).value())
                .isFalse();
    }
}
