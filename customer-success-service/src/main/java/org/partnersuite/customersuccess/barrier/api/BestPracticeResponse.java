package org.partnersuite.customersuccess.barrier.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.barrier.BestPractice;
import org.partnersuite.customersuccess.barrier.PracticeNote;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "BestPractice", description = "What a business barrier taught.")
record BestPracticeResponse(
        @JsonUnwrapped Stamp stamp,

        @Schema(description = "Adoption barrier that taught it.")
        UUID barrierId,

        @JsonUnwrapped PracticeNote note,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
        String writtenBy) {

    static BestPracticeResponse of(BestPractice practice) {
        return new BestPracticeResponse(practice.stamp(), practice.barrierId(), practice.note(), practice.writtenBy());
    }

    @Schema(name = "BestPracticeHits", description = "Best practices that have the words, best first.")
    record BestPracticeHits(List<BestPracticeResponse> items) {}
}
