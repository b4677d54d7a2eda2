package org.partnersuite.engagement.account.profile.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.profile.ClientProblem;
import org.partnersuite.engagement.account.profile.Priority;
import org.partnersuite.engagement.account.profile.ProfileDetails;

@Schema(name = "ProfileRequest", description = "Profile of a client.", examples = """
                {"market":"Grocery retail in five states","industryDynamics":"Discounters grow, margins fall",
                 "technologyChoices":"One public cloud, containers","currentLandscape":"Stores on a mainframe of 2009",
                 "priorities":[{"horizon":"MONTHS_6","priority":"Answer half of the service calls without a person"},
                               {"horizon":"MONTHS_36","priority":"Retire the store system"}]}""")
record ProfileRequest(
        @Size(min = 1, max = 4000)
        @Schema(description = "Market in which the client operates.", examples = "Grocery retail")
        @Nullable
        String market,

        @Size(min = 1, max = 4000) @Schema(examples = "Discounters grow, margins fall") @Nullable
        String industryDynamics,

        @Size(min = 1, max = 4000)
        @Schema(description = "Technology decisions and preferences.", examples = "One public cloud, containers")
        @Nullable
        String technologyChoices,

        @Size(min = 1, max = 4000)
        @Schema(description = "Current architecture.", examples = "Stores on a mainframe of 2009")
        @Nullable
        String currentLandscape,

        @Size(max = 100)
        @Schema(
                description = "Priorities of the client, most important first. At least one priority or problem is"
                        + " required to leave UNDERSTAND.")
        @Nullable
        List<Priority> priorities,

        @Size(max = 100)
        @Schema(description = "Clouds that the client has chosen.", examples = "[\"IBM Cloud\",\"Azure\"]")
        @Nullable
        List<@NotBlank @Size(max = 200) String> cloudChoices,

        @Size(min = 1, max = 4000)
        @Schema(
                description = "Where we fit in the client's strategy.",
                examples = "The platform below the assistants of all brands")
        @Nullable
        String vendorFit,

        @Size(max = 100) @Schema(description = "Problems of the client, most important first.") @Nullable
        List<ClientProblem> problems) {

    ProfileDetails details() {
        return new ProfileDetails(
                market,
                industryDynamics,
                technologyChoices,
                currentLandscape,
                Objects.requireNonNullElse(priorities, List.of()),
                Objects.requireNonNullElse(cloudChoices, List.of()),
                vendorFit,
                Objects.requireNonNullElse(problems, List.of()));
    }
}
