package org.partnersuite.partnerprogram.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.Criterion;
import org.partnersuite.partnerprogram.prerequisite.CriterionKey;
import org.partnersuite.partnerprogram.prerequisite.FactKind;

/** The worked table of the assessment. */
@Tag("PP-4")
class OutcomeTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final Edition EDITION =
            DATABASE.read(db -> new Editions().find(db, 1)).orElseThrow();

    @Test
    void anOfferingInOneGeographyOnlyIsEnoughForNoTier() {
        Outcome outcome = outcome("16000000", FactsOf.gold().offeredIn("EMEA"));

        assertThat(outcome.tier()).isNull();
        assertThat(outcome.includedAs()).as("inclusion is TCV alone").isEqualTo(Tier.GOLD);
        assertThat(outcome.noTierBecause()).containsExactly(NoTierReason.PREREQUISITES);
    }

    @Test
    void platinumNeedsThreeTechnicalResources() {
        Outcome outcome = outcome("26000000", FactsOf.platinum().with(FactKind.TECHNICAL_RESOURCE, 2));

        assertThat(outcome.tier()).isEqualTo(Tier.GOLD);
        assertThat(outcome.includedAs()).isEqualTo(Tier.PLATINUM);
        assertThat(criterion(outcome, Tier.PLATINUM, CriterionKey.TECHNICAL_RESOURCES)
                        .shortBy())
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"15000000.00, GOLD", "14999999.99, SILVER", "8000000, SILVER", "25000000, PLATINUM"})
    void aTargetIsMetExactlyAndMissedByACent(String tcv, Tier tier) {
        assertThat(outcome(tcv, FactsOf.platinum()).tier()).isEqualTo(tier);
    }

    @Test
    void aCentIsShort() {
        Outcome outcome = outcome("14999999.99", FactsOf.gold());
        assertThat(criterion(outcome, Tier.GOLD, CriterionKey.AGGREGATE_TCV).shortBy())
                .isEqualByComparingTo("0.01");
    }

    @Test
    void theSponsorIsOnlyRecommendedForSilver() {
        Outcome outcome = outcome("16000000", FactsOf.gold().with(FactKind.EXECUTIVE_SPONSOR, 0));

        assertThat(outcome.tier()).isEqualTo(Tier.SILVER);
    }

    @Test
    void whatIsRecommendedAndNotMetIsReported() {
        Outcome outcome = outcome(
                "9000000", FactsOf.gold().with(FactKind.EXECUTIVE_SPONSOR, 0).with(FactKind.ALLIANCE_MANAGER, 0));

        assertThat(outcome.tier()).isEqualTo(Tier.SILVER);
        assertThat(criteria(outcome, Tier.SILVER).criteria())
                .filteredOn(each -> each.outcome() == Criterion.Outcome.RECOMMENDED_NOT_MET)
                .extracting(Criterion::key)
                .containsExactly(CriterionKey.EXECUTIVE_SPONSOR, CriterionKey.ALLIANCE_MANAGER);
    }

    @Test
    void belowTheLowestTargetNobodyIsIncluded() {
        Outcome outcome = outcome("7900000", FactsOf.platinum());

        assertThat(outcome.tier()).isNull();
        assertThat(outcome.includedAs()).isNull();
        assertThat(outcome.noTierBecause()).containsExactly(NoTierReason.TCV);
        assertThat(criterion(outcome, Tier.SILVER, CriterionKey.AGGREGATE_TCV).shortBy())
                .isEqualByComparingTo("100000");
    }

    @Test
    void bothMayBeMissing() {
        assertThat(outcome("7900000", FactsOf.silver().with(FactKind.TECHNICAL_RESOURCE, 0))
                        .noTierBecause())
                .containsExactly(NoTierReason.TCV, NoTierReason.PREREQUISITES);
    }

    @Test
    void eachTierOfTheProgramHasAllItsCriteriaHighestFirst() {
        Outcome outcome = outcome("16000000", FactsOf.gold());

        assertThat(outcome.tiers()).extracting(Criteria::tier).containsExactly(Tier.PLATINUM, Tier.GOLD, Tier.SILVER);
        assertThat(outcome.tiers())
                .allSatisfy(tier ->
                        assertThat(tier.criteria()).extracting(Criterion::key).contains(CriterionKey.values()));
    }

    private static Outcome outcome(String tcv, FactsOf facts) {
        return Outcome.of(EDITION, new BigDecimal(tcv), facts.facts());
    }

    private static Criteria criteria(Outcome outcome, Tier tier) {
        return outcome.tiers().stream()
                .filter(each -> each.tier() == tier)
                .findFirst()
                .orElseThrow();
    }

    private static Criterion criterion(Outcome outcome, Tier tier, CriterionKey key) {
        List<Criterion> found = criteria(outcome, tier).criteria();
        return found.stream().filter(each -> each.key() == key).findFirst().orElseThrow();
    }
}
