package org.partnersuite.partnerprogram.prerequisite;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnersuite.partnerprogram.edition.Availability;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EligibleIntegration;
import org.partnersuite.partnerprogram.edition.Need;
import org.partnersuite.partnerprogram.edition.PrerequisiteKind;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.partnerprogram.prerequisite.Criterion.Outcome;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts.Held;
import org.partnersuite.platform.rest.Money;

/**
 * The requirements of a tier of an edition, each held against a partner. What the tier does not ask for is left out.
 *
 * @param criteria in the order of {@link CriterionKey}
 */
public record Criteria(Tier tier, List<Criterion> criteria) {

    public Criteria {
        criteria = List.copyOf(criteria);
    }

    /** @param tcv aggregate TCV in the edition's currency */
    public static Criteria of(Edition edition, Tier tier, BigDecimal tcv, PrerequisiteFacts facts) {
        return new Criteria(tier, new Holding(edition, edition.requirementsOf(tier), facts).all(tcv));
    }

    /** Whether the partner has the tier: its TCV and every required prerequisite. */
    public boolean met() {
        return criteria.stream().allMatch(Criterion::passes);
    }

    /** Whether it has the TCV: this alone decides inclusion in the program. */
    public boolean tcvMet() {
        return criteria.stream()
                .filter(criterion -> criterion.key() == CriterionKey.AGGREGATE_TCV)
                .allMatch(Criterion::passes);
    }

    /** Whether it has every required prerequisite, whatever its TCV. */
    public boolean prerequisitesMet() {
        return criteria.stream()
                .filter(criterion -> criterion.key() != CriterionKey.AGGREGATE_TCV)
                .allMatch(Criterion::passes);
    }

    /** Those that fail it, except some. */
    public List<Criterion> failing(CriterionKey... except) {
        Set<CriterionKey> left = Set.of(except);
        return criteria.stream()
                .filter(criterion -> !criterion.passes() && !left.contains(criterion.key()))
                .toList();
    }

    private record Holding(Edition edition, TierRequirements tier, PrerequisiteFacts facts) {
        private static final BigDecimal ONE = BigDecimal.ONE;

        List<Criterion> all(BigDecimal tcv) {
            List<Criterion> found = new ArrayList<>();
            if (tier.aggregateTcvTarget() != null) {
                BigDecimal target = tier.aggregateTcvTarget().amount();
                String sentence =
                        "Aggregate TCV of " + plain(target) + " " + edition.currency() + "; it is " + plain(tcv) + ".";
                found.add(of(CriterionKey.AGGREGATE_TCV, Need.REQUIRED, target, tcv, sentence, List.of()));
            }
            addOfferings(found);
            addCount(
                    found,
                    CriterionKey.PEOPLE_TRAINED,
                    tier.peopleTrained(),
                    distinct(FactKind.PERSON_TRAINED),
                    "people of ours trained in the partner's technology");
            addNeed(
                    found,
                    CriterionKey.EXECUTIVE_SPONSOR,
                    tier.executiveSponsor(),
                    FactKind.EXECUTIVE_SPONSOR,
                    "an executive sponsor");
            addNeed(
                    found,
                    CriterionKey.ALLIANCE_MANAGER,
                    tier.allianceManager(),
                    FactKind.ALLIANCE_MANAGER,
                    "an alliance manager");
            addCount(
                    found,
                    CriterionKey.TECHNICAL_RESOURCES,
                    tier.technicalResources(),
                    distinct(FactKind.TECHNICAL_RESOURCE),
                    "technical resources of the partner");
            addNeed(
                    found,
                    CriterionKey.DEAL_REGISTRATION_PROGRAM,
                    tier.dealRegistrationProgram(),
                    FactKind.DEAL_REGISTRATION_PROGRAM,
                    "a deal registration program of the partner");
            addCount(
                    found,
                    CriterionKey.INTEGRATIONS,
                    tier.integrations(),
                    eligibleIntegrations(),
                    "eligible integrations aligned with offering-management strategy");
            if (tier.tier() != Tier.OPPORTUNISTIC) {
                edition.prerequisites().forEach(each -> PrerequisiteKind.of(each.code())
                        .ifPresent(kind -> addNeed(
                                found,
                                CriterionKey.valueOf(kind.name()),
                                Need.REQUIRED,
                                FactKind.valueOf(kind.name()),
                                each.name())));
            }
            return found;
        }

        private void addOfferings(List<Criterion> found) {
            if (tier.standardOfferings() == 0) {
                return;
            }
            List<Held> all = facts.of(FactKind.STANDARD_OFFERING);
            addCount(
                    found,
                    CriterionKey.STANDARD_OFFERINGS,
                    tier.standardOfferings(),
                    all,
                    "standard offerings with services of ours");
            if (tier.offeringAvailability() != Availability.NOT_REQUIRED) {
                List<Held> wide = all.stream()
                        .filter(each -> tier.isWideEnough(each.isWorldwide(), each.geographyCount()))
                        .toList();
                addCount(
                        found,
                        CriterionKey.OFFERING_AVAILABILITY,
                        tier.standardOfferings(),
                        wide,
                        tier.offeringAvailability() == Availability.WORLDWIDE
                                ? "standard offerings available worldwide"
                                : "standard offerings available in " + tier.minimumGeographies() + " geographies");
            }
        }

        /** The same product counts once. */
        private List<Held> eligibleIntegrations() {
            Set<String> eligible = edition.eligibleIntegrations().stream()
                    .filter(EligibleIntegration::alignedWithOfferingStrategy)
                    .map(EligibleIntegration::code)
                    .collect(Collectors.toSet());
            return distinct(FactKind.INTEGRATION).stream()
                    .filter(each -> eligible.contains(each.item()))
                    .toList();
        }

        /** The same person, or product, counts once. */
        private List<Held> distinct(FactKind kind) {
            return List.copyOf(facts.of(kind).stream()
                    .collect(Collectors.toMap(Held::item, each -> each, (first, second) -> first, LinkedHashMap::new))
                    .values());
        }

        private void addNeed(List<Criterion> found, CriterionKey key, Need need, FactKind kind, String what) {
            if (need != Need.NOT_REQUIRED) {
                List<Held> held = facts.of(kind);
                String sentence = (need == Need.REQUIRED ? "Required: " : "Recommended: ") + what + "; "
                        + (held.isEmpty() ? "there is none." : "there is one.");
                BigDecimal actual = BigDecimal.valueOf(held.size());
                found.add(of(key, need, ONE, actual, sentence, ids(held)));
            }
        }

        private static void addCount(
                List<Criterion> found, CriterionKey key, int required, List<Held> held, String what) {
            if (required > 0) {
                String sentence = required + " " + what + "; there are " + held.size() + ".";
                found.add(of(
                        key,
                        Need.REQUIRED,
                        BigDecimal.valueOf(required),
                        BigDecimal.valueOf(held.size()),
                        sentence,
                        ids(held)));
            }
        }

        private static List<UUID> ids(List<Held> held) {
            return held.stream().map(Held::id).toList();
        }

        private static Criterion of(
                CriterionKey key, Need need, BigDecimal required, BigDecimal actual, String sentence, List<UUID> rows) {
            BigDecimal missing = required.subtract(actual).max(BigDecimal.ZERO);
            Outcome outcome = missing.signum() == 0
                    ? Outcome.MET
                    : need == Need.REQUIRED ? Outcome.SHORT : Outcome.RECOMMENDED_NOT_MET;
            return new Criterion(key, need, outcome, required, actual, missing, sentence, rows);
        }

        private static String plain(BigDecimal amount) {
            return Money.written(amount).toPlainString();
        }
    }
}
