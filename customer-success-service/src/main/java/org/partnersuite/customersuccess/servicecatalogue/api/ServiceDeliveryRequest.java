package org.partnersuite.customersuccess.servicecatalogue.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service that was done. */
@Schema(
        name = "ServiceDeliveryRequest",
        examples = "{\"doneOn\":\"2026-12-10\",\"note\":\"Workshop with the sales team\"}")
record ServiceDeliveryRequest(
        @Schema(description = "Not in the future.") LocalDate doneOn,

        @Schema(description = "Default: the caller.") @Size(min = 1, max = 200) @Nullable
        String doneBy,

        @Size(min = 1, max = 2000) @Nullable String note) {}
