package org.partnersuite.customersuccess.handoff.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.handoff.Handoff;
import org.partnersuite.customersuccess.handoff.HandoffPeople;
import org.partnersuite.customersuccess.handoff.HandoffProgress;
import org.partnersuite.customersuccess.handoff.HandoffSubject;
import org.partnersuite.customersuccess.handoff.SourceDocument;
import org.partnersuite.customersuccess.handoff.template.HandoffKind;
import org.partnersuite.customersuccess.handoff.template.HandoffTemplate;

/** A handoff in a list. */
@Schema(name = "Handoff", description = "A handoff without its information, plan and success criteria.")
public record HandoffResponse(
        UUID id,

        @Schema(maxLength = 60, description = "Code of its template.", examples = "SALES_TO_CUSTOMER_SUCCESS")
        String template,

        @Schema(description = "Version of the template that it was opened with.", examples = "1")
        int templateVersion,

        HandoffKind kind,
        @JsonUnwrapped HandoffSubject subject,
        @JsonUnwrapped HandoffPeople people,

        @Schema(description = "The receiver of a handoff from sales.", examples = "mia") @Nullable
        String customerSuccessManager,

        @JsonUnwrapped @Nullable SourceDocument document,
        @JsonUnwrapped HandoffProgress progress,

        @Schema(description = "Day on which the deal was closed; absent while it is not won.") @Nullable
        LocalDate closedOn,

        @Schema(description = "Day by which it is to be accepted.") @Nullable
        LocalDate dueOn,

        Instant openedAt,
        Instant updatedAt) {

    static HandoffResponse of(Handoff handoff) {
        return new HandoffResponse(
                handoff.id(),
                handoff.template(),
                handoff.templateVersion(),
                handoff.kind(),
                handoff.subject(),
                handoff.people(),
                handoff.template().equals(HandoffTemplate.SALES)
                        ? handoff.people().receiver()
                        : null,
                handoff.document(),
                handoff.progress(),
                handoff.closedOn(),
                handoff.dueOn(),
                handoff.openedAt(),
                handoff.updatedAt());
    }
}
