package org.partnersuite.partnerprogram.enablement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.platform.unitofwork.Stamp;

/** The three criteria of a cohort's success, and the engineer at no charge. */
@Tag("PP-15")
class CohortSuccessTest {
    private static final EnablementProgram PROGRAM = EnablementProgram.SETTING.shipped();
    private static final LocalDate START = LocalDate.of(2025, 1, 6);
    private static final Portfolio.Promoters POSITIVE = new Portfolio.Promoters(2, 2, 1);

    private final EnablementCohort cohort = new EnablementCohort(
            stamp(), UUID.randomUUID(), "Winter", START, START.plusWeeks(13).minusDays(1), 1);

    @Test
    void allThreeMakeASuccess() {
        CohortSuccess success = success(users(100, 110, 130), POSITIVE, participation(8), participation(8));

        assertThat(success.success()).isTrue();
        assertThat(success.activeUsers().perMonth()).isEqualTo(15.0);
        assertThat(success.recommendation().nps()).isEqualTo(20.0);
        assertThat(success.participation().done()).isEqualTo(16);
    }

    @Test
    void usersThatStayOrAreNotReportedAreNoTrend() {
        assertThat(success(users(100, 100), POSITIVE, participation(8))
                        .activeUsers()
                        .met())
                .isFalse();
        CohortSuccess one = success(users(100), POSITIVE, participation(8));
        assertThat(one.activeUsers().perMonth()).isNull();
        assertThat(one.success()).isFalse();
    }

    @Test
    void asManyDetractorsAsPromotersAreNotPositive() {
        CohortSuccess success = success(users(1, 2), new Portfolio.Promoters(1, 5, 1), participation(8));
        assertThat(success.recommendation().met()).isFalse();
        assertThat(success.recommendation().nps()).isEqualTo(0.0);
        assertThat(success(users(1, 2), new Portfolio.Promoters(0, 0, 0), participation(8))
                        .recommendation()
                        .nps())
                .isNull();
    }

    @Test
    void oneStepThatIsNotDoneIsNoFullParticipation() {
        assertThat(success(users(1, 2), POSITIVE, participation(8), participation(7))
                        .participation()
                        .met())
                .isFalse();
        assertThat(success(users(1, 2), POSITIVE).participation().met()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100, false", "101, true"})
    void anEngineerIsDueWithMoreThanAHundredLicences(long licences, boolean due) {
        assertThat(SuccessEngineer.of(
                                cohort.partnerId(),
                                START,
                                PROGRAM.successEngineerOverLicences(),
                                new Portfolio.Licences(licences, 2, 0))
                        .due())
                .isEqualTo(due);
    }

    private CohortSuccess success(
            List<Portfolio.MonthlyUsers> users, Portfolio.Promoters promoters, EnablementParticipation... people) {
        return CohortSuccess.of(cohort, PROGRAM, users, promoters, List.of(people));
    }

    private static List<Portfolio.MonthlyUsers> users(long... active) {
        List<Portfolio.MonthlyUsers> months = new ArrayList<>();
        for (int i = 0; i < active.length; i++) {
            months.add(new Portfolio.MonthlyUsers(LocalDate.of(2025, 1 + i, 1), active[i], 3));
        }
        return months;
    }

    private EnablementParticipation participation(int done) {
        Map<String, StepProgress> steps = new TreeMap<>();
        for (int i = 1; i <= done; i++) {
            steps.put(String.valueOf(i), new StepProgress(StepProgress.State.DONE, START, null));
        }
        return new EnablementParticipation(
                stamp(), cohort.id(), cohort.partnerId(), "p" + UUID.randomUUID(), null, steps);
    }

    private static Stamp stamp() {
        return new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH);
    }
}
