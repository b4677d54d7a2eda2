package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.activity.ActivitySamples.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.reference.KnownCodes;

/** What holds for every activity; the four dates at their edges. */
@Tag("EN-8")
class ActivityRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    static Stream<ActivityDates> goodDates() {
        return Stream.of(
                dates(null, null, null, null),
                dates("2025-12-31", "2026-01-01", null, null),
                dates("2024-02-29", "2024-02-29", null, null),
                dates(null, "2026-12-31", null, null),
                dates("2100-12-31", null, null, null),
                dates(null, null, "2024-02-29", "2024-03-01"),
                dates(null, null, "2025-12-31", "2025-12-31"),
                dates("2026-06-01", "2026-06-02", "2026-01-01", null),
                dates(null, null, "2026-03-31", "2026-03-31"));
    }

    @ParameterizedTest
    @MethodSource("goodDates")
    void datesInTheirOrderAreTaken(ActivityDates dates) {
        assertThat(faults(demo(dates, null))).isEmpty();
    }

    static Stream<Arguments> badDates() {
        return Stream.of(
                Arguments.of(dates("2026-01-01", "2025-12-31", null, null), "/plannedEnd before_start"),
                Arguments.of(dates(null, null, "2024-03-01", "2024-02-29"), "/actualEnd before_start"),
                Arguments.of(dates(null, null, null, "2026-01-01"), "/actualStart required"),
                Arguments.of(dates(null, null, "2026-04-01", null), "/actualStart in_future"),
                Arguments.of(dates(null, null, "2026-03-31", "2026-04-01"), "/actualEnd in_future"));
    }

    @ParameterizedTest
    @MethodSource("badDates")
    void whatCannotBeIsRefusedAtItsPlace(ActivityDates dates, String fault) {
        assertThat(faults(demo(dates, null))).containsExactly(fault);
    }

    @Test
    void onlyACompletedOneHasAnOutcome() {
        assertThat(faults(demo(dates(null, null, null, null), Outcome.PROGRESSED)))
                .containsExactly("/outcome not_completed");
        assertThat(faults(demo(dates(null, null, "2026-01-01", null), Outcome.PROGRESSED)))
                .containsExactly("/outcome not_completed");
        assertThat(faults(demo(dates(null, null, "2026-01-01", "2026-01-02"), Outcome.NOT_PROGRESSED)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ActivityType.class)
    void aWorkshopAndNothingElseHasAKind(ActivityType type) {
        boolean workshop = type == ActivityType.WORKSHOP;
        assertThat(faults(of(type, null, null, List.of())))
                .isEqualTo(workshop ? List.of("/workshopKind required") : List.of());
        assertThat(faults(of(type, WorkshopKind.DESIGN_THINKING, null, List.of())))
                .isEqualTo(workshop ? List.of() : List.of("/workshopKind only_of_workshops"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30AX6", "watsonx.ai", "watsonx.data"})
    void anL30IsAnOfferingsOrTheOfferingsCode(String l30) {
        assertThat(faults(of(ActivityType.CUSTOM_DEMO, null, l30, List.of()))).isEmpty();
    }

    @Test
    void anL30ThatNobodyKnowsIsRefused() {
        assertThat(faults(of(ActivityType.CUSTOM_DEMO, null, "30QQQ", List.of())))
                .containsExactly("/l30 unknown_code");
    }

    @Test
    void whoLeadsItIsNotInItsTeamAndNobodyTwice() {
        assertThat(faults(of(ActivityType.CUSTOM_DEMO, null, null, List.of("joe"))))
                .containsExactly("/team/0 repeated");
        assertThat(faults(of(ActivityType.CUSTOM_DEMO, null, null, List.of("ann", "李雷", "ann"))))
                .containsExactly("/team/2 repeated");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ActivityDetails faulty = new ActivityDetails(
                ActivityType.WORKSHOP,
                null,
                "Démo 演示",
                ActivitySource.TECH_SALES,
                "none",
                "joe",
                List.of(),
                dates("2026-01-02", "2026-01-01", "2099-01-02", "2099-01-01"),
                null,
                PilotAgreement.NONE,
                TypeFacts.NONE,
                null);
        assertThat(faults(faulty))
                .containsExactlyInAnyOrder(
                        "/workshopKind required",
                        "/plannedEnd before_start",
                        "/actualEnd before_start",
                        "/actualStart in_future",
                        "/actualEnd in_future",
                        "/l30 unknown_code");
    }

    private static List<String> faults(ActivityDetails details) {
        return Refused.named(ActivityRules.faultsOf(details, KnownCodes.known(), TODAY));
    }

    private static ActivityDetails demo(ActivityDates dates, @Nullable Outcome outcome) {
        return details(ActivityType.CUSTOM_DEMO, null, null, List.of("ann"), dates, outcome);
    }

    private static ActivityDetails of(
            ActivityType type, @Nullable WorkshopKind kind, @Nullable String l30, List<String> team) {
        return details(type, kind, l30, team, dates(null, null, null, null), null);
    }

    private static ActivityDetails details(
            ActivityType type,
            @Nullable WorkshopKind kind,
            @Nullable String l30,
            List<String> team,
            ActivityDates dates,
            @Nullable Outcome outcome) {
        return new ActivityDetails(
                type,
                kind,
                "Demo",
                ActivitySource.TECH_SALES,
                l30,
                "joe",
                team,
                dates,
                outcome,
                PilotAgreement.NONE,
                TypeFacts.NONE,
                null);
    }
}
