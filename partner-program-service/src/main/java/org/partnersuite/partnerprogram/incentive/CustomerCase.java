package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.CustomerFacts;

/** Everything that the rules look at for a customer's subscriptions. */
record CustomerCase(
        CustomerFacts facts,
        Map<UUID, WonDeal> dealsByOpportunity,
        List<Proof> proofs,
        PartnerStanding standing,
        IncentiveProgram program) {

    CustomerCase {
        dealsByOpportunity = Map.copyOf(dealsByOpportunity);
        proofs = List.copyOf(proofs);
    }

    Optional<IncentiveTerms> terms(LocalDate day) {
        return program.on(day);
    }

    @Nullable
    WonDeal deal(@Nullable UUID opportunity) {
        return opportunity == null ? null : dealsByOpportunity.get(opportunity);
    }
}
