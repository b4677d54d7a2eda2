package org.partnersuite.customersuccess.handoff.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of information that the sender gives. */
@Schema(name = "HandoffRequiredInformation", description = "A piece of information that the sender gives.")
public record RequiredInformation(
        @NotBlank
        @Size(max = 60)
        @Pattern(regexp = RequiredInformation.KEY)
        @Schema(description = "Unique within the template.", examples = "EXPECTATIONS")
        String key,

        @NotBlank
        @Size(max = 500)
        @Schema(examples = "Customer expectations with the business outcomes defined in pre-sales")
        String text,

        RequiredWhen when) {
    public static final String KEY = "^[A-Z][A-Z0-9_]*$";
}
