package org.partnersuite.customersuccess.barrier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step towards the resolution of a barrier. */
public record BarrierStep(
        @NotBlank @Size(max = 500) @Schema(examples = "Give each store manager a login")
        String name,

        @Size(min = 1, max = 200) @Schema(examples = "sam") @Nullable
        String owner,

        @Schema(examples = "2027-01-15") @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn) {}
