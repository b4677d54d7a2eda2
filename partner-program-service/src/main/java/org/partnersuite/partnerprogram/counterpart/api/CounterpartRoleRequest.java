package org.partnersuite.partnerprogram.counterpart.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CounterpartRoleRequest",
        description = "A role of people of the vendor for partners.",
        examples = "{\"name\":\"Technical advocate\",\"position\":3}")
record CounterpartRoleRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Technical advocate")
        String name,

        @Min(1) @Max(1000) @Schema(description = "Place in the order in which they are shown.", examples = "3")
        int position) {}
