package org.partnersuite.customersuccess.stakeholder;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Editable fields of a stakeholder. */
@Embeddable
public record StakeholderDetails(
        @Schema(examples = "Ana Lima") String name,

        @Schema(examples = "Head of store operations") String role,

        @Schema(examples = "ana.lima@cancity.example") @Nullable
        String contact,

        @Enumerated(EnumType.STRING) Influence influence,
        @Enumerated(EnumType.STRING) Stance stance,

        @Schema(description = "Sponsors the solution at the customer.")
        boolean sponsor) {}
