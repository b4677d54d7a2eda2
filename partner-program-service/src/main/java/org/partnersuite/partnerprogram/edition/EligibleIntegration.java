package org.partnersuite.partnerprogram.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A product of ours whose integration counts, when it is aligned with the strategy of offering management. */
@Schema(
        name = "EligibleIntegration",
        examples =
                "{\"code\":\"CLOUD_PAK_FOR_SECURITY\",\"name\":\"Cloud Pak for Security\",\"kind\":\"SOFTWARE\",\"alignedWithOfferingStrategy\":true}")
public record EligibleIntegration(
        @Schema(examples = "CLOUD_PAK_FOR_SECURITY") @Pattern(regexp = Benefit.CODE) @Size(max = 100)
        String code,

        @Schema(examples = "Cloud Pak for Security") @NotBlank @Size(max = 200)
        String name,

        Kind kind,

        @Schema(description = "Aligned with offering-management strategy. It counts only when it is.")
        boolean alignedWithOfferingStrategy) {

    /** What of ours the partner's technology is integrated with. */
    @Schema(name = "IntegrationKind")
    public enum Kind {
        SOFTWARE,
        CLOUD
    }
}
