package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Availability;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.EditionParameters;
import org.partnersuite.partnerprogram.edition.Need;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierEffective;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.platform.rest.Money;

/** The targets of edition one, without its other rules. */
final class Targets {
    private Targets() {}

    static Edition edition() {
        return new Edition(
                1,
                "Edition one",
                LocalDate.of(2020, 12, 1),
                null,
                LocalDate.of(2021, 1, 1),
                "USD",
                List.of(
                        tier(Tier.PLATINUM, "25000000"),
                        tier(Tier.GOLD, "15000000"),
                        tier(Tier.SILVER, "8000000"),
                        tier(Tier.OPPORTUNISTIC, null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new EditionParameters(
                        "01-05", null, TierEffective.FIRST_DAY_OF_NEXT_QUARTER, 90, "01-01", 90, 1, 2, 10, 7, 90));
    }

    private static TierRequirements tier(Tier tier, @Nullable String target) {
        return new TierRequirements(
                tier,
                tier.name(),
                target == null ? null : new Money(new BigDecimal(target), "USD"),
                0,
                Availability.NOT_REQUIRED,
                0,
                0,
                Need.NOT_REQUIRED,
                Need.NOT_REQUIRED,
                0,
                Need.NOT_REQUIRED,
                0);
    }
}
