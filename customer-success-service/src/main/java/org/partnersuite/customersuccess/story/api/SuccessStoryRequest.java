package org.partnersuite.customersuccess.story.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.story.StoryContent;
import org.partnersuite.customersuccess.story.StoryKind;
import org.partnersuite.customersuccess.story.StoryKpi;
import org.partnersuite.customersuccess.story.StoryPerson;
import org.partnersuite.customersuccess.story.StorySubject;
import org.partnersuite.customersuccess.story.SuccessStories.Draft;
import org.partnersuite.platform.rest.ByKey;

/** Writable fields of a story. */
@Schema(name = "SuccessStoryRequest", examples = """
                {"kind":"SUCCESS_STORY","customerId":"019b0000-0000-7000-8000-00000000c001",\
                "title":"A third fewer calls in six months","useCase":"Talent assistant for stores",\
                "product":"watsonx.ai","challenge":"New colleagues did not find their answers",\
                "solution":"An assistant that reads the handbooks","outcome":"A third fewer calls",\
                "kpis":[{"name":"Calls a month","before":1200,"after":800}],\
                "people":[{"name":"Kim Doe","role":"Head of store operations"}]}""")
record SuccessStoryRequest(
        @Schema(description = "Immutable.") StoryKind kind,

        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Nullable UUID subscriptionId,

        @Schema(description = "Partner that has a part in it. Default for a partner's caller: its own.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Success plan of the customer, from which the KPIs come when they are absent.") @Nullable
        UUID planId,

        @Schema(description = "Opportunity in the engagement service that was won.") @Nullable
        UUID opportunityId,

        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 200) String useCase,
        @Size(min = 1, max = 100) @Nullable String product,
        @Size(min = 1, max = 4000) @Nullable String challenge,

        @Size(min = 1, max = 4000) @Schema(description = "What was done.") @Nullable
        String solution,

        @Size(min = 1, max = 4000) @Nullable String outcome,
        @Size(max = 50) @Nullable List<StoryKpi> kpis,
        @Size(max = 50) @Nullable List<StoryPerson> people,

        @Size(min = 1, max = 1000) @Schema(description = "Of a win wire: our share in the win.") @Nullable
        String vendorShare,

        @Size(min = 1, max = 1000) @Schema(description = "Of a win wire: the partner's share in the win.") @Nullable
        String partnerShare) {

    Draft draft() {
        return new Draft(
                kind,
                new StorySubject(customerId, subscriptionId, partnerId, planId, opportunityId),
                new StoryContent(
                        title,
                        useCase,
                        product,
                        challenge,
                        solution,
                        outcome,
                        List.of(),
                        Objects.requireNonNullElse(people, List.of()),
                        vendorShare,
                        partnerShare),
                kpis);
    }
}
