package org.partnersuite.customersuccess.story.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.story.Consent;
import org.partnersuite.customersuccess.story.ConsentUse;
import org.partnersuite.customersuccess.story.SuccessStories.Place;
import org.partnersuite.platform.rest.WebLink;

/** Request bodies of transitions of stories. */
final class SuccessStoryTransitions {
    private SuccessStoryTransitions() {}

    @Schema(
            name = "StoryConsentRequestRequest",
            description = "Whom the consent is asked of, and for what.",
            examples = "{\"of\":\"Kim Doe\",\"uses\":[\"NAMED\",\"PUBLIC\"]}")
    record ConsentRequestRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Person of the customer.", examples = "Kim Doe")
            String of,

            @Size(min = 1, max = 4) List<ConsentUse> uses) {}

    @Schema(
            name = "StoryConsentRequest",
            description = "What the customer agreed to.",
            examples =
                    "{\"by\":\"Kim Doe\",\"on\":\"2026-03-02\",\"uses\":[\"NAMED\",\"PUBLIC\"],\"until\":\"2027-12-31\"}")
    record ConsentGivenRequest(
            @NotBlank @Size(max = 200) @Schema(description = "Person of the customer.", examples = "Kim Doe")
            String by,

            @Schema(description = "First day on which it holds. Not in the future.")
            LocalDate on,

            @Size(min = 1, max = 4) List<ConsentUse> uses,

            @Schema(description = "Last day on which it holds.")
            LocalDate until) {

        Consent consent() {
            return new Consent(by, on, List.copyOf(uses), until);
        }
    }

    @Schema(
            name = "StoryConsentRefusalRequest",
            description = "Why the customer did not agree.",
            examples = "{\"reason\":\"Their press office decides in spring\"}")
    record ConsentRefusalRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "Their press office decides in spring")
            String reason) {}

    @Schema(
            name = "StoryPublicationRequest",
            description = "Where the story is published.",
            examples = "{\"place\":\"Customer stories on the web site\",\"link\":\"https://stories.example/globex\","
                    + "\"named\":true,\"open\":true}")
    record PublicationRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Customer stories on the web site")
            String place,

            @Pattern(regexp = WebLink.PATTERN)
            @Size(max = WebLink.MAX_LENGTH)
            @Schema(examples = "https://stories.example/globex")
            @Nullable
            String link,

            @Schema(description = "Whether the customer is named there.")
            boolean named,

            @Schema(description = "Whether people outside of vendor and partner read it.")
            boolean open) {

        Place publication() {
            return new Place(place, link, named, open);
        }
    }

    @Schema(
            name = "StoryWithdrawalRequest",
            description = "Why the story is withdrawn.",
            examples = "{\"reason\":\"The customer withdrew its consent\"}")
    record WithdrawalRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "The customer withdrew its consent")
            String reason) {}
}
