package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity of communication or training. */
public record PlanActivity(
        @NotBlank @Size(max = 300) @Schema(examples = "Training of lead users")
        String name,

        @Size(min = 1, max = 300) @Schema(examples = "Lead users") @Nullable
        String audience,

        @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
        String owner,

        @Schema(description = "Planned day.", examples = "2027-01-20") @Nullable
        LocalDate plannedOn,

        @Schema(description = "Day on which it took place.") @Nullable
        LocalDate heldOn) {}
