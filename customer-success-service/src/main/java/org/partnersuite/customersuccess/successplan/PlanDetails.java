package org.partnersuite.customersuccess.successplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a plan is for, and whose it is. */
@Embeddable
public record PlanDetails(
        @Enumerated(EnumType.STRING) PlanType type,

        @Schema(examples = "Assistants in all stores") String name,

        @Schema(description = "Who keeps the plan.", examples = "mia")
        String owner,

        @Schema(description = "Subscriptions that the plan is for; none: all of the customer's.")
        @JdbcTypeCode(SqlTypes.ARRAY)
        List<UUID> subscriptionIds) {

    public PlanDetails {
        subscriptionIds = List.copyOf(subscriptionIds);
    }
}
