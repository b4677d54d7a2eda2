package org.partnersuite.partnerprogram.specialization.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.specialization.SpecializationApplication;
import org.partnersuite.partnerprogram.specialization.SpecializationApplications;
import org.partnersuite.partnerprogram.specialization.SpecializationLevel;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.WebLink;

@Schema(
        name = "SpecializationRequest",
        description = "An application for the Customer Experience specialization.",
        examples = """
                {"partnerId":"01980000-0000-7000-8000-000000000001","level":"SPECIALIZED",\
                "answers":{"1":{"text":"We run workplaces for retailers"},\
                "6":{"text":"Plan for three years","attachment":"https://partner.example/org-chart"}},\
                "references":[],"people":[{"role":"EXECUTIVE_SPONSOR","person":"ana.lima"}]}""")
record SpecializationRequest(
        @Schema(description = "Immutable. Default for a partner's caller: its own.") @Nullable @ByKey("partner")
        UUID partnerId,

        SpecializationLevel level,

        @Schema(description = "By number of the question.", maxProperties = 50) @Size(max = 50) @Nullable
        Map<@Size(max = 2) String, SpecializationApplication.Answer> answers,

        @Pattern(regexp = WebLink.PATTERN)
        @Size(max = WebLink.MAX_LENGTH)
        @Schema(
                description = "A document in place of the answers.",
                examples = "https://partner.example/customer-experience.pdf")
        @Nullable
        String document,

        @Schema(description = "Customer references: stories of customer success with the customer's consent.")
        @Size(max = 20)
        @Nullable
        List<UUID> references,

        @Schema(description = "Who is named for a role that needs no certificate.") @Size(max = 20) @Nullable
        List<SpecializationApplication.NamedPerson> people) {

    SpecializationApplications.Draft draft() {
        return new SpecializationApplications.Draft(
                partnerId,
                level,
                new SpecializationApplication(
                        answers == null ? Map.of() : answers,
                        document,
                        references == null ? List.of() : references,
                        people == null ? List.of() : people));
    }
}
