package org.partnersuite.partnerprogram.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.subscriptionfact.GrowthFact;

/** LAND, ACTIVATE, ADOPT and EXPAND. */
@Tag("PP-11")
class OtherIncentivesTest {
    private static final UUID GROWN = Cases.id(70);

    private final Cases cases = Cases.ordinary();

    @Test
    void eachLicenceThatIsActivatedIsPaidOnce() {
        cases.used("2022-02", 20, 50, 40, 55);

        assertThat(cases.earned(IncentiveKind.ACTIVATE)).containsExactly("2022-Q1 A 250.00", "2022-Q2 A 25.00");
    }

    @Test
    void aProofOfPerformanceProvesItAsTelemetryDoes() {
        cases.used("2022-02", 20);
        cases.proofs.add(new Proof(Cases.id(60), 2, Cases.SUBSCRIPTION, LocalDate.parse("2022-04-10"), 80));

        assertThat(cases.earned(IncentiveKind.ACTIVATE)).containsExactly("2022-Q1 A 100.00", "2022-Q2 A 300.00");
    }

    @Test
    void adoptionIsMeasuredOnTheQuartersLastDayByTheTierThatIsReached() {
        cases.used("2022-03", 59, 90, 90, 60, 10, 10, 49);

        assertThat(cases.earned(IncentiveKind.ADOPT)).containsExactly("2022-Q1 A 59.00", "2022-Q2 A 120.00");
    }

    @Test
    void adoptionAndGrowthNeedAnArchitectureSpecializationAtLevelAdvanced() {
        cases.used("2022-03", 90);
        grown(Cases.SUBSCRIPTION);
        assertThat(cases.earned(IncentiveKind.ADOPT)).hasSize(1);
        assertThat(cases.earned(IncentiveKind.EXPAND)).hasSize(1);

        cases.standing = Cases.standing(Tier.PLATINUM, "ADVANCED", false);
        assertThat(cases.earned(IncentiveKind.ADOPT)).isEmpty();
        assertThat(cases.earned(IncentiveKind.EXPAND)).isEmpty();
    }

    @Test
    void growthPaysOnItsBookingsByTheUsageOfTheMonthBefore() {
        cases.used("2022-03", 79);
        grown(Cases.SUBSCRIPTION);
        assertThat(cases.earned(IncentiveKind.EXPAND)).containsExactly("2022-Q2 A 200.00");

        cases.usage.clear();
        cases.used("2022-03", 80);
        assertThat(cases.earned(IncentiveKind.EXPAND)).containsExactly("2022-Q2 A 400.00");
    }

    @Test
    void growthWithoutASubscriptionIsOfThePartnerThatItsOpportunityNames() {
        cases.used("2022-03", 80);
        grown(null);

        assertThat(cases.earned(IncentiveKind.EXPAND)).containsExactly("2022-Q2 A 400.00");
    }

    @Test
    void theWonDealOfARegistrationLandsACustomerThatHadNoPaidSubscription() {
        cases.deal(Cases.OPPORTUNITY, "2021-12-20", "48000", true, true);
        assertThat(cases.earned(IncentiveKind.LAND)).containsExactly("2022-Q1 A 480.00");

        cases.subscriptions.add(Cases.subscription(Cases.id(80), null, LocalDate.parse("2021-12-19")));
        assertThat(cases.earned(IncentiveKind.LAND)).isEmpty();
    }

    @Test
    void aDealWithoutARegistrationLandsNothing() {
        assertThat(cases.earned(IncentiveKind.LAND)).isEmpty();
    }

    private void grown(@org.jspecify.annotations.Nullable UUID subscription) {
        cases.growth.add(new GrowthFact(
                Cases.id(71),
                3,
                "",
                Cases.CUSTOMER,
                subscription,
                Cases.PARTNER,
                GROWN,
                "WON",
                LocalDate.parse("2022-04-15")));
        cases.deal(GROWN, "2022-04-15", "10000", true, false);
    }
}
