package org.partnersuite.customersuccess.review.api;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.review.ReviewEntitlement;

@Schema(name = "ReviewEntitlement", description = "Adoption reviews of a subscription in a contract year.")
record ReviewEntitlementResponse(
        UUID subscriptionId,

        @Schema(description = "Number of the contract year, from 1.", examples = "1")
        int year,

        @Schema(description = "First day of the contract year.")
        LocalDate from,

        @Schema(description = "Last day of the contract year.")
        LocalDate to,

        @Schema(description = "Reviews a year of the support level.", examples = "2")
        int entitled,

        @Schema(examples = "1") int held,

        @Schema(description = "Planned or scheduled in the year, not held yet.", examples = "1")
        int planned,

        @Schema(description = "Entitled and not held yet.", examples = "1")
        int open,

        @Schema(description = "Held beyond the entitlement.", examples = "0")
        int over,

        @Schema(description = "Entitled, and neither held nor planned.", examples = "0")
        int unplanned) {

    static ReviewEntitlementResponse of(UUID subscription, ReviewEntitlement entitlement) {
        return new ReviewEntitlementResponse(
                subscription,
                entitlement.year().number(),
                entitlement.year().from(),
                entitlement.year().to(),
                entitlement.entitled(),
                entitlement.held(),
                entitlement.planned(),
                entitlement.open(),
                entitlement.over(),
                entitlement.unplanned());
    }
}
