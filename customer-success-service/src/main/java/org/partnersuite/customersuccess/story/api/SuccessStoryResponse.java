package org.partnersuite.customersuccess.story.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.story.Consent;
import org.partnersuite.customersuccess.story.ConsentRequest;
import org.partnersuite.customersuccess.story.Publication;
import org.partnersuite.customersuccess.story.StoryContent;
import org.partnersuite.customersuccess.story.StoryKind;
import org.partnersuite.customersuccess.story.StoryStatus;
import org.partnersuite.customersuccess.story.StorySubject;
import org.partnersuite.customersuccess.story.SuccessStory;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "SuccessStory", description = "A success story, reference, case study or win wire.")
record SuccessStoryResponse(
        @JsonUnwrapped Stamp stamp,
        StoryKind kind,
        @JsonUnwrapped StorySubject subject,
        @JsonUnwrapped StoryContent content,
        StoryStatus status,

        @Schema(description = "The newest request for consent.") @Nullable
        ConsentRequest consentRequest,

        @Nullable Consent consent,
        List<Publication> publications,

        @Schema(description = "First day without consent, or day of the withdrawal.") @Nullable
        LocalDate withdrawnOn,

        @Schema(maxLength = 1000, examples = "The customer withdrew its consent") @Nullable
        String withdrawnReason) {

    static SuccessStoryResponse of(SuccessStory story) {
        return new SuccessStoryResponse(
                story.stamp(),
                story.kind(),
                story.subject(),
                story.content(),
                story.status(),
                story.consentRequest(),
                story.consent(),
                story.publications(),
                story.withdrawnOn(),
                story.withdrawnReason());
    }
}
