package org.partnersuite.engagement.dealsupport.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.SupportDetails;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "DealSupportRequestBody",
        description = "Writable fields of a deal-support request. Its status changes by transitions.",
        examples = """
                {"opportunityId":"01976b3c-5d00-7a10-8f00-000000000003","help":"WATSONX_PILOT",
                 "offering":"watsonx.ai","desiredStart":"2026-04-13","note":"Two store managers take part"}""")
record DealSupportRequestBody(
        @Schema(description = "Opportunity at QUALIFY or later. Immutable.") @ByKey("opportunity")
        UUID opportunityId,

        @NotBlank
        @Size(max = 100)
        @Schema(description = "Code of the reference set deal-support-help.", examples = "WATSONX_PILOT")
        String help,

        @NotBlank @Size(max = 100) @Schema(description = "Code of an offering.", examples = "watsonx.ai")
        String offering,

        @Schema(description = "Start date agreed with the client.", examples = "2026-04-13")
        LocalDate desiredStart,

        @Size(min = 1, max = 2000) @Schema(examples = "Two store managers take part") @Nullable
        String note) {

    SupportDetails details() {
        return new SupportDetails(opportunityId, help, offering, desiredStart, note);
    }
}
