package org.partnersuite.partnerprogram.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Availability;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.partnerprogram.prerequisite.FactKind;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;

/**
 * A tier asks for a number of offerings that are available widely enough. Each way to one more makes an offering that there is
 * available more widely, or begins a new one; the ways are independent, so the cheapest ones together are the cheapest set.
 */
final class OfferingGaps {
    private OfferingGaps() {}

    /** A way to one more offering that counts. */
    private record Way(List<Gap> gaps) {
        BigDecimal cost() {
            return gaps.stream().map(Gap::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    static List<Gap> cheapest(TierRequirements tier, PrerequisiteFacts facts, Costs costs) {
        List<Way> ways = new ArrayList<>();
        int wide = 0;
        for (PrerequisiteFacts.Held offering : facts.of(FactKind.STANDARD_OFFERING)) {
            if (tier.isWideEnough(offering.isWorldwide(), offering.geographyCount())) {
                wide++;
            } else {
                ways.add(new Way(widened(tier, offering.geographyCount(), costs, offering.id())));
            }
        }
        int missing = Math.max(0, tier.standardOfferings() - wide);
        Way begun = new Way(Stream.concat(
                        Stream.of(Gap.of(GapKind.STANDARD_OFFERING, BigDecimal.ONE, costs, null)),
                        widened(tier, 0, costs, null).stream())
                .toList());
        for (int i = 0; i < missing; i++) {
            ways.add(begun);
        }
        return ways.stream()
                .sorted(Comparator.comparing(Way::cost))
                .limit(missing)
                .flatMap(way -> way.gaps().stream())
                .toList();
    }

    /** What makes an offering count that is available in so many geographies. */
    private static List<Gap> widened(TierRequirements tier, int geographies, Costs costs, @Nullable UUID offering) {
        if (tier.offeringAvailability() == Availability.NOT_REQUIRED) {
            return List.of();
        }
        Gap worldwide = Gap.of(GapKind.OFFERING_WORLDWIDE, BigDecimal.ONE, costs, offering);
        if (tier.offeringAvailability() == Availability.WORLDWIDE) {
            return List.of(worldwide);
        }
        Gap more = Gap.of(
                GapKind.OFFERING_GEOGRAPHY,
                BigDecimal.valueOf(tier.minimumGeographies() - (long) geographies),
                costs,
                offering);
        return List.of(more.cost().compareTo(worldwide.cost()) <= 0 ? more : worldwide);
    }
}
