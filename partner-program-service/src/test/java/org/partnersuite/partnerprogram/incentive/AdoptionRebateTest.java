package org.partnersuite.partnerprogram.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.partnerprogram.edition.Tier;

/** Usage that is sustained on a subscription. */
@Tag("PP-11")
class AdoptionRebateTest {
    private static final String Q2 = "2022-Q2 A 4800.00";

    private final Cases cases = Cases.ordinary();

    @Test
    void threeMonthsInARowAccrueInTheQuarterOfTheThirdAndArePaidInTheNext() {
        cases.used("2022-02", 60, 60, 60);

        assertThat(rebates()).containsExactly(Q2);
        Earned rebate = cases.earned().stream()
                .filter(each -> each.kind() == IncentiveKind.ADOPTION_REBATE)
                .findFirst()
                .orElseThrow();
        assertThat(rebate.payableIn()).isEqualTo("2022-Q3");
        assertThat(rebate.earnedOn()).isEqualTo("2022-04-30");
        assertThat(rebate.explanation().calculation()).isEqualTo("10 % of 48000.00 USD");
        assertThat(rebate.explanation().criteria())
                .extracting(Explanation.Criterion::key)
                .containsExactly(
                        "ACTIVE_USAGE",
                        "ACTIVE_USAGE",
                        "ACTIVE_USAGE",
                        "TIER",
                        "SPECIALIZATION",
                        "SUCCESS_PLAN",
                        "VALUE_ADDED_SELLING");
        assertThat(rebate.explanation().rows()).hasSize(7);
    }

    @Test
    void aMonthBelowBreaksTheRun() {
        LocalDate first = LocalDate.parse("2022-02-01");
        cases.used(first, 1000, 600).used(first.plusMonths(1), 1000, 599).used(first.plusMonths(2), 1000, 600);

        assertThat(rebates()).isEmpty();
    }

    @Test
    void soDoesAMonthThatIsMissing() {
        cases.used("2022-02", 60, 60).used("2022-05", 60);

        assertThat(rebates()).isEmpty();
    }

    @Test
    void nothingLicensedIsNoUsage() {
        LocalDate first = LocalDate.parse("2022-02-01");
        for (int i = 0; i < 3; i++) {
            cases.used(first.plusMonths(i), i == 0 ? null : 0, 10);
        }

        assertThat(rebates()).isEmpty();
    }

    @Test
    void sixMonthsAccrueTwice() {
        cases.used("2022-02", 60, 70, 80, 90, 60, 60);

        assertThat(rebates()).containsExactly(Q2, "2022-Q3 A 4800.00");
    }

    @Test
    void fiveMonthsAccrueOnceSinceAMonthServesOneAccrual() {
        cases.used("2022-02", 60, 60, 60, 60, 60);

        assertThat(rebates()).containsExactly(Q2);
    }

    @Test
    void licenceTypesAreSummed() {
        LocalDate first = LocalDate.parse("2022-02-01");
        for (int i = 0; i < 3; i++) {
            cases.used(first.plusMonths(i), 100 + 100, 90 + 20);
        }

        assertThat(rebates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-04-01, true", "2022-04-02, false", "2021-12-01, true"})
    void thePlanIsSubmittedByDay90(String submittedOn, boolean eligible) {
        cases.used("2022-02", 60, 60, 60).plan(submittedOn);

        assertThat(rebates()).isEqualTo(eligible ? List.of(Q2) : List.of());
    }

    @Test
    void aPlanThatWasNotSubmittedIsNone() {
        assertThat(cases.used("2022-02", 60, 60, 60).plan(null).earned(IncentiveKind.ADOPTION_REBATE))
                .isEmpty();
    }

    @Test
    void theDealHasValueAddedSelling() {
        cases.used("2022-02", 60, 60, 60).deal(Cases.OPPORTUNITY, "2021-12-20", "48000", false, false);

        assertThat(rebates()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PLATINUM, true", "GOLD, true", "SILVER, false", "OPPORTUNISTIC, false", ", false"})
    void theTierIsPlatinumOrGold(@Nullable Tier tier, boolean eligible) {
        cases.used("2022-02", 60, 60, 60).standing = Cases.standing(tier, "SPECIALIZED", false);

        assertThat(rebates()).isEqualTo(eligible ? List.of(Q2) : List.of());
    }

    @Test
    void thePartnerIsSpecialized() {
        cases.used("2022-02", 60, 60, 60).standing = Cases.standing(Tier.GOLD, null, true);

        assertThat(rebates()).isEmpty();
    }

    @Test
    @Tag("PP-12")
    void thePartnerOfRecordOfTheLastDayOfTheThirdMonthEarns() {
        cases.relations.clear();
        cases.relations.add(
                Cases.relation(10, Cases.SUBSCRIPTION, Cases.PARTNER, Cases.START, LocalDate.parse("2022-05-14")));
        cases.relations.add(
                Cases.relation(11, Cases.SUBSCRIPTION, Cases.OTHER_PARTNER, LocalDate.parse("2022-05-15"), null));
        cases.used("2022-03", 60, 60, 60);

        assertThat(rebates()).containsExactly("2022-Q2 B 4800.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER"})
    @Tag("PP-12")
    void anotherAssociationEarnsNothing(String association) {
        cases.relations.replaceAll(each -> new org.partnersuite.partnerprogram.subscriptionfact.RelationFact(
                each.id(),
                1,
                "",
                each.customerId(),
                each.subscriptionId(),
                each.partnerId(),
                association,
                each.engagementModel(),
                each.fromDay(),
                each.toDay()));
        cases.used("2022-02", 60, 60, 60);

        assertThat(cases.earned()).isEmpty();
    }

    private List<String> rebates() {
        return cases.earned(IncentiveKind.ADOPTION_REBATE);
    }
}
