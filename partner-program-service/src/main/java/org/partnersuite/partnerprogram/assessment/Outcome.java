package org.partnersuite.partnerprogram.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;

/**
 * What a partner's TCV and prerequisites come to.
 *
 * @param tcv aggregate TCV in the edition's currency
 * @param includedAs the highest tier whose TCV target is met, whatever the prerequisites; null when none is: then the partner
 *     is not included in the program
 * @param tier the highest tier whose TCV target and required prerequisites are met; null for none
 * @param noTierBecause what is missing for the lowest tier; empty when there is a tier
 * @param tiers each tier of the program with its criteria, highest first
 */
public record Outcome(
        BigDecimal tcv,
        @Nullable Tier includedAs,
        @Nullable Tier tier,
        List<NoTierReason> noTierBecause,
        List<Criteria> tiers) {

    public Outcome {
        noTierBecause = List.copyOf(noTierBecause);
        tiers = List.copyOf(tiers);
    }

    static Outcome of(Edition edition, FrozenInputs inputs) {
        return of(edition, inputs.tcv(), inputs.facts());
    }

    /** The same inputs have the same outcome at any time. */
    public static Outcome of(Edition edition, BigDecimal tcv, PrerequisiteFacts facts) {
        List<Criteria> tiers = Stream.of(Tier.values())
                .filter(tier -> tier != Tier.OPPORTUNISTIC)
                .map(tier -> Criteria.of(edition, tier, tcv, facts))
                .toList();
        Optional<Tier> reached =
                tiers.stream().filter(Criteria::met).map(Criteria::tier).findFirst();
        return new Outcome(
                tcv,
                tiers.stream()
                        .filter(Criteria::tcvMet)
                        .map(Criteria::tier)
                        .findFirst()
                        .orElse(null),
                reached.orElse(null),
                reached.isPresent() ? List.of() : missing(tiers.getLast()),
                tiers);
    }

    /** Whether it says the same as another one, however its numbers are written. */
    public boolean says(Outcome other) {
        return tcv.compareTo(other.tcv) == 0
                && includedAs == other.includedAs
                && tier == other.tier
                && noTierBecause.equals(other.noTierBecause)
                && outcomes().equals(other.outcomes());
    }

    private List<String> outcomes() {
        return tiers.stream()
                .flatMap(each -> each.criteria().stream()
                        .map(criterion -> each.tier() + " " + criterion.key() + " " + criterion.outcome() + " "
                                + criterion.shortBy().stripTrailingZeros().toPlainString() + " " + criterion.rows()))
                .toList();
    }

    private static List<NoTierReason> missing(Criteria lowest) {
        List<NoTierReason> missing = new ArrayList<>();
        if (!lowest.tcvMet()) {
            missing.add(NoTierReason.TCV);
        }
        if (!lowest.prerequisitesMet()) {
            missing.add(NoTierReason.PREREQUISITES);
        }
        return missing;
    }
}
