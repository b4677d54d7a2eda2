package org.partnersuite.partnerprogram.subscriptionfact;

import java.util.UUID;

/** The newest known state of an aggregate of customer success. */
public sealed interface Fact permits SubscriptionFact, RelationFact, UsageFact, PlanFact, RenewalFact, GrowthFact {
    UUID id();

    long version();

    /** The place of its record: topic, partition and offset. */
    String position();
}
