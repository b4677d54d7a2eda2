package org.partnersuite.customersuccess.stakeholder.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.stakeholder.Influence;
import org.partnersuite.customersuccess.stakeholder.StakeholderDetails;
import org.partnersuite.customersuccess.stakeholder.Stakeholders.Draft;
import org.partnersuite.customersuccess.stakeholder.Stance;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "StakeholderRequest",
        description = "Writable fields of a stakeholder. Separate operations record departures.",
        examples = """
                {"customerId":"019b0000-0000-7000-8000-00000000c001","name":"Ana Lima","role":"Head of store operations",
                 "contact":"ana.lima@cancity.example","influence":"HIGH","stance":"SUPPORTER","sponsor":true}""")
record StakeholderRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @NotBlank @Size(max = 200) @Schema(examples = "Ana Lima")
        String name,

        @NotBlank @Size(max = 200) @Schema(examples = "Head of store operations")
        String role,

        @Size(min = 1, max = 300) @Schema(examples = "ana.lima@cancity.example") @Nullable
        String contact,

        @Schema(description = "Default: MEDIUM.") @Nullable Influence influence,

        @Schema(description = "Default: NEUTRAL.") @Nullable Stance stance,

        @Schema(description = "Sponsors the solution at the customer. Default: false.") @Nullable
        Boolean sponsor) {

    Draft draft() {
        return new Draft(
                customerId,
                new StakeholderDetails(
                        name,
                        role,
                        contact,
                        influence == null ? Influence.MEDIUM : influence,
                        stance == null ? Stance.NEUTRAL : stance,
                        Boolean.TRUE.equals(sponsor)));
    }

    @Schema(
            name = "StakeholderDepartureRequest",
            description = "A stakeholder left.",
            examples = "{\"reason\":\"Moved to another company\"}")
    record StakeholderDepartureRequest(
            @Schema(description = "Last day, not in the future. Default: today.", examples = "2026-03-31") @Nullable
            LocalDate on,

            @Size(min = 1, max = 2000) @Schema(examples = "Moved to another company") @Nullable
            String reason) {}

    @Schema(
            name = "StakeholderReturnRequest",
            description = "A stakeholder is there after all.",
            examples = "{\"reason\":\"Recorded by mistake\"}")
    record StakeholderReturnRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "Recorded by mistake")
            String reason) {}
}
