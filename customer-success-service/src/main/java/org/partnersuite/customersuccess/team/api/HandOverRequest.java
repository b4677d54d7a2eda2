package org.partnersuite.customersuccess.team.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.HandOvers;
import org.partnersuite.customersuccess.team.TeamRole;

/** All or part of a person's book goes to others. */
@Schema(
        name = "BookHandOverRequest",
        description = "Whose book goes to whom. A receiver without customerIds gets what nobody else gets.",
        examples = """
            {"from":"ann","role":"CSM","to":[{"person":"joe","customerIds":["019b0000-0000-7000-8000-00000000c001"]},\
            {"person":"mia"}],"effectiveOn":"2099-01-01","reason":"Ann changes to another region"}\
            """)
record HandOverRequest(
        @Schema(description = "Subject of the person's token.") @NotBlank @Size(max = 200)
        String from,

        TeamRole role,
        @Size(min = 1, max = 50) List<Receiver> to,

        @Schema(description = "First day of the receivers, today or later. Default: today.") @Nullable
        LocalDate effectiveOn,

        @NotBlank @Size(max = 1000) String reason) {

    @Schema(name = "BookHandOverReceiver", description = "Who gets a part of the book.")
    record Receiver(
            @Schema(description = "Subject of the person's token.") @NotBlank @Size(max = 200)
            String person,

            @Schema(description = "Partner of the person; omitted for one of the vendor.") @Nullable
            UUID partnerId,

            @Schema(description = "Default: all that nobody else gets.") @Size(min = 1, max = 10_000) @Nullable
            List<UUID> customerIds) {}

    HandOvers.Draft draft() {
        return new HandOvers.Draft(
                from,
                role,
                to.stream()
                        .map(each -> new HandOvers.To(each.person(), each.partnerId(), each.customerIds()))
                        .toList(),
                effectiveOn,
                reason);
    }
}
