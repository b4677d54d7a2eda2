package org.partnersuite.engagement.dealsupport.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.SupportDetails;

@Schema(
        name = "DealSupportRequestBody",
        description = "What may be written of a deal-support request. Its status moves by its transitions.",
        examples = """
                {"opportunityId":"01976b3c-5d00-7a10-8f00-000000000003","help":"WATSONX_PILOT",
                 "offering":"watsonx.ai","desiredStart":"2026-04-13","note":"Two store managers take part"}""")
record DealSupportRequestBody(
        @Schema(description = "At QUALIFY or later; it stays.")
        UUID opportunityId,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "A code of the reference set deal-support-help.", examples = "WATSONX_PILOT")
        String help,

        @NotBlank @Size(max = 100) @Schema(description = "A code of the offerings.", examples = "watsonx.ai")
        String offering,

        @Schema(description = "As agreed with the client.", examples = "2026-04-13")
        LocalDate desiredStart,

        @Size(min = 1, max = 2000) @Schema(examples = "Two store managers take part") @Nullable
        String note) {

    SupportDetails details() {
        return new SupportDetails(opportunityId, help, offering, desiredStart, note);
    }
}
