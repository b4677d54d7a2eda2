package org.partnersuite.customersuccess.handoff;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A client on its way from technical sales to customer success. It follows its transition document.
 *
 * @param version counts its changes from 1
 * @param openedAt when this service first heard of a submission
 */
public record Handoff(
        UUID id, long version, Template template, SubmittedDocument document, Instant openedAt, Instant updatedAt) {

    /** The kinds of handoff. */
    @Schema(name = "HandoffTemplate")
    public enum Template {
        SALES_TO_CUSTOMER_SUCCESS
    }

    /** Where a handoff stands. */
    @Schema(name = "HandoffStatus")
    public enum Status {
        /** Submitted, and nobody has decided on it. */
        INITIATED,
        ACCEPTED,
        RETURNED
    }

    static Handoff opened(UUID id, SubmittedDocument document, Instant now) {
        return new Handoff(id, 1, Template.SALES_TO_CUSTOMER_SUCCESS, document, now, now);
    }

    public Status status() {
        return document.status();
    }

    Handoff following(SubmittedDocument newer, Instant now) {
        return new Handoff(id, version + 1, template, newer, openedAt, now);
    }
}
