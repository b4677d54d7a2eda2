package org.partnersuite.partnerprogram.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.prerequisite.Criteria;
import org.partnersuite.partnerprogram.prerequisite.Criterion;
import org.partnersuite.partnerprogram.prerequisite.CriterionKey;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;

/**
 * The cheapest set of gaps after whose closing a partner has a tier or a higher one.
 *
 * @param tier the tier that is wanted
 * @param reached the tier whose gaps are closed: the wanted one, or a higher one that is cheaper in a program whose higher tier
 *     asks for less of something
 * @param gaps empty when the partner has the tier
 */
public record WayToTier(Tier tier, Tier reached, BigDecimal cost, List<Gap> gaps) {

    public WayToTier {
        gaps = List.copyOf(gaps);
    }

    /** One for each tier of the program, highest first. */
    public static List<WayToTier> all(Edition edition, List<Criteria> tiers, PrerequisiteFacts facts, Costs costs) {
        List<WayToTier> exact =
                tiers.stream().map(tier -> exactly(edition, tier, facts, costs)).toList();
        return exact.stream()
                .map(way -> exact.stream()
                        .filter(other -> other.tier.compareTo(way.tier) <= 0)
                        .min(Comparator.comparing(WayToTier::cost).thenComparing(other -> -other.tier.ordinal()))
                        .map(best -> new WayToTier(way.tier, best.tier, best.cost, best.gaps))
                        .orElse(way))
                .toList();
    }

    /** All that the tier asks for must be met, so each gap is closed, in the cheapest of its ways. */
    private static WayToTier exactly(Edition edition, Criteria tier, PrerequisiteFacts facts, Costs costs) {
        List<Gap> gaps = new ArrayList<>();
        for (Criterion criterion : tier.failing(CriterionKey.STANDARD_OFFERINGS, CriterionKey.OFFERING_AVAILABILITY)) {
            gaps.add(Gap.of(GapKind.of(criterion.key()), criterion.shortBy(), costs, null));
        }
        gaps.addAll(OfferingGaps.cheapest(edition.requirementsOf(tier.tier()), facts, costs));
        BigDecimal cost = gaps.stream().map(Gap::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WayToTier(tier.tier(), tier.tier(), cost, gaps);
    }
}
