package org.partnersuite.customersuccess.relation;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds a relation holds.
 *
 * @param consentBy who of the customer named the partner
 */
public record RelationGrounds(
        @Schema(maxLength = 200, description = "Person of the customer who named the partner.") @Nullable
        String consentBy,

        @Nullable LocalDate consentedOn,
        @Schema(maxLength = 1000) @Nullable String reason,

        @Schema(maxLength = 200, description = "Approver of a change that reaches into the past.") @Nullable
        String approvedBy) {

    public static final RelationGrounds NONE = new RelationGrounds(null, null, null, null);
}
