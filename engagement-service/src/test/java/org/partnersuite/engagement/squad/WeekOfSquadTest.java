package org.partnersuite.engagement.squad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("EN-9")
class WeekOfSquadTest {
    /** Monday 28 December 2026 to Sunday 3 January 2027. */
    private static final IsoWeek TURN_OF_YEAR = IsoWeek.of(LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2026-W53",
        "2027-01-03, 2026-W53",
        "2027-01-04, 2027-W01",
        "2024-12-29, 2024-W52",
        "2024-12-30, 2025-W01",
        "2024-12-31, 2025-W01",
        "2021-01-01, 2020-W53",
        "2024-02-29, 2024-W09",
        "2022-01-01, 2021-W52"
    })
    void aWeekIsOfTheYearThatItsThursdayIsIn(LocalDate day, String week) {
        assertThat(IsoWeek.of(day).code()).isEqualTo(week);
    }

    @Test
    void aRangeHasTheWeeksOfAllItsDays() {
        assertThat(IsoWeek.between(LocalDate.of(2026, 12, 27), LocalDate.of(2027, 1, 4))
                        .map(IsoWeek::code))
                .containsExactly("2026-W52", "2026-W53", "2027-W01");
        assertThat(IsoWeek.between(LocalDate.of(2026, 12, 30), LocalDate.of(2026, 12, 30))
                        .map(IsoWeek::code))
                .containsExactly("2026-W53");
    }

    @Test
    void aPlaceIsOfEveryWeekInWhichItWasHeldForAnyTime() {
        assertThat(week(place("2026-12-01T00:00:00Z", null)).placesHeld()).isEqualTo(1);
        assertThat(week(place("2027-01-03T23:59:59.999999Z", null)).placesHeld())
                .isEqualTo(1);
        assertThat(week(place("2027-01-04T00:00:00Z", null)).placesHeld()).isZero();
        assertThat(week(place("2026-12-01T00:00:00Z", "2026-12-28T00:00:00Z")).placesHeld())
                .isZero();
        assertThat(week(place("2026-12-01T00:00:00Z", "2026-12-28T00:00:00.000001Z"))
                        .placesHeld())
                .isEqualTo(1);
    }

    @Test
    void aPlaceThatPassesFromOneRequestToTheNextIsOne() {
        WeekOfSquad week =
                week(place("2026-12-01T00:00:00Z", "2026-12-30T12:00:00Z"), place("2026-12-30T12:00:00Z", null));
        assertThat(week.held()).hasSize(2);
        assertThat(week.placesHeld()).isEqualTo(1);
        assertThat(week.utilisation()).isEqualByComparingTo("33.3");
    }

    @Test
    void theMostAtOneTimeCounts() {
        WeekOfSquad week = week(
                place("2026-12-28T08:00:00Z", "2026-12-29T08:00:00Z"),
                place("2026-12-28T20:00:00Z", "2026-12-30T08:00:00Z"),
                place("2026-12-29T20:00:00Z", "2026-12-31T08:00:00Z"));
        assertThat(week.placesHeld()).isEqualTo(2);
        assertThat(week.utilisation()).isEqualByComparingTo("66.7");
    }

    @Test
    void anOverriddenSquadIsBusierThanItCanBe() {
        HeldPlace held = place("2026-12-01T00:00:00Z", null);
        assertThat(week(held, held, held, held).utilisation()).isEqualByComparingTo("133.3");
    }

    private static WeekOfSquad week(HeldPlace... places) {
        return WeekOfSquad.of(TURN_OF_YEAR, 3, List.of(places));
    }

    private static HeldPlace place(String from, @Nullable String until) {
        return new HeldPlace(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse(from),
                until == null ? null : Instant.parse(until));
    }
}
