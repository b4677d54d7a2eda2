package org.partnersuite.engagement.transition.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.Bought;
import org.partnersuite.engagement.transition.BoughtLine;
import org.partnersuite.engagement.transition.DocumentDetails;
import org.partnersuite.engagement.transition.DocumentProgress;
import org.partnersuite.engagement.transition.Stakeholder;
import org.partnersuite.engagement.transition.TransitionDocument;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "TransitionDocument", description = "Handover document from technical sales to customer success.")
record TransitionDocumentResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @JsonUnwrapped DocumentDetails details,
        List<Stakeholder> stakeholders,
        List<BoughtLine> bought,

        @Schema(description = "Sum of the bought lines.") @Nullable
        Money boughtAmount,

        @Schema(
                description = "Version of the opportunity from which the bought lines were copied; absent when they"
                        + " were entered.",
                examples = "4")
        @Nullable
        Long boughtFromOpportunityVersion,

        @Schema(description = "Parts that are missing for a submission.")
        List<MissingPart> missing,

        @JsonUnwrapped DocumentProgress progress,
        Instant createdAt,
        Instant updatedAt) {

    /** A part that is not there yet. */
    record MissingPart(
            @Schema(pattern = TextBounds.KEY, examples = "use_case")
            String part,

            @Schema(pattern = TextBounds.POINTER, examples = "/useCase") @Nullable
            String pointer,

            @Schema(examples = "Name the client's use case.")
            String sentence) {}

    static TransitionDocumentResponse of(TransitionDocument document) {
        Bought bought = document.bought();
        return new TransitionDocumentResponse(
                document.id(),
                document.version(),
                document.details(),
                document.stakeholders(),
                bought.lines(),
                bought.amount().orElse(null),
                bought.opportunityVersion(),
                document.missing().stream()
                        .map(part -> new MissingPart(part.key(), part.member(), part.sentence()))
                        .toList(),
                document.progress(),
                document.createdAt(),
                document.updatedAt());
    }
}
