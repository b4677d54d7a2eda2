package org.partnersuite.partnerprogram.edition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a tier asks of a partner. A minimum of zero asks for nothing.
 *
 * @param label the program's other name of the tier, such as "Strategic"
 * @param aggregateTcvTarget in the edition's currency; null where none is asked
 * @param minimumGeographies counts only where the availability is by geographies
 */
public record TierRequirements(
        Tier tier,
        String label,
        @Nullable BigDecimal aggregateTcvTarget,
        int standardOfferings,
        Availability offeringAvailability,
        int minimumGeographies,
        int peopleTrained,
        Need executiveSponsor,
        Need allianceManager,
        int technicalResources,
        Need dealRegistrationProgram,
        int integrations) {}
