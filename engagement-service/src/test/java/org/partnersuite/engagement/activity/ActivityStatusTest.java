package org.partnersuite.engagement.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.activity.ActivitySamples.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("EN-8")
class ActivityStatusTest {
    private static final Cancellation CANCELLED = new Cancellation(LocalDate.parse("2026-03-02"), "jane", "Postponed");

    private record Case(ActivityDates dates, boolean cancelled) {}

    /** Every combination of the dates and a cancellation. */
    static List<Case> everyCombination() {
        List<Case> cases = new ArrayList<>();
        for (int bits = 0; bits < 32; bits++) {
            cases.add(new Case(
                    dates(
                            (bits & 1) == 0 ? null : "2026-02-01",
                            (bits & 2) == 0 ? null : "2026-02-02",
                            (bits & 4) == 0 ? null : "2026-02-03",
                            (bits & 8) == 0 ? null : "2026-02-04"),
                    (bits & 16) != 0));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("everyCombination")
    void theStatusFollowsFromWhatIsRecordedAndSaysSo(Case given) {
        ActivityDates dates = given.dates();
        Derived<ActivityStatus> status = ActivityStatus.of(dates, given.cancelled() ? CANCELLED : null);
        if (given.cancelled()) {
            assertThat(status.value()).isEqualTo(ActivityStatus.CANCELLED);
            assertThat(status.derivedFrom()).contains("2026-03-02");
        } else if (dates.actualEnd() != null) {
            assertThat(status.value()).isEqualTo(ActivityStatus.COMPLETED);
            assertThat(status.derivedFrom()).contains("2026-02-04");
        } else if (dates.actualStart() != null) {
            assertThat(status.value()).isEqualTo(ActivityStatus.IN_PROGRESS);
            assertThat(status.derivedFrom()).contains("2026-02-03");
        } else {
            assertThat(status.value()).isEqualTo(ActivityStatus.PLANNED);
        }
    }

    @Test
    void noDayThatPassesChangesTheStatusButItWarns() {
        Activity planned = ActivitySamples.logged(ActivitySamples.details(
                ActivityType.CUSTOM_DEMO, ActivitySource.TECH_SALES, dates("2026-12-31", "2027-01-01", null, null)));
        for (String day : List.of("2026-12-31", "2027-01-01", "2036-02-29")) {
            ActivityView seen = new ActivityView(planned, LocalDate.parse(day), 0, false);
            assertThat(seen.status()).isEqualTo(ActivityStatus.PLANNED);
            if (day.equals("2026-12-31")) {
                assertThat(seen.warnings()).isEmpty();
            } else {
                assertThat(seen.warnings()).containsExactly(ActivityWarning.OVERDUE_START);
                assertThat(ActivityWarning.OVERDUE_START.derivedFrom(seen)).contains("2026-12-31", day);
            }
        }
    }

    @Test
    void whatHasStartedWarnsWhenItsPlannedEndIsPast() {
        Activity going = ActivitySamples.logged(ActivitySamples.details(
                ActivityType.WORKSHOP,
                ActivitySource.TECH_SALES,
                dates("2028-02-28", "2028-02-29", "2028-02-28", null)));
        assertThat(new ActivityView(going, LocalDate.parse("2028-02-29"), 0, false).warnings())
                .isEmpty();
        assertThat(new ActivityView(going, LocalDate.parse("2028-03-01"), 0, false).warnings())
                .containsExactly(ActivityWarning.OVERDUE_END);
    }

    @Test
    void anMvpWithFewEngagementsBeforeItWarnsUnlessItIsCancelled() {
        Activity mvp = ActivitySamples.logged(ActivitySamples.details(
                ActivityType.MVP, ActivitySource.CLIENT_ENGINEERING, dates(null, null, null, null)));
        LocalDate today = LocalDate.parse("2026-03-02");
        assertThat(new ActivityView(mvp, today, 1, false).warnings())
                .containsExactly(ActivityWarning.FEW_ENGAGEMENTS_BEFORE_MVP);
        assertThat(new ActivityView(mvp, today, 2, false).warnings()).isEmpty();
        Activity cancelled = mvp.cancelled("jane", "Postponed", ActivitySamples.LOGGED);
        assertThat(new ActivityView(cancelled, today, 0, false).warnings()).isEmpty();
    }
}
