package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** Handoff of a client from technical sales to customer success. Its status is derived from the transition document. */
@Entity
@AttributeOverride(name = "createdAt", column = @Column(name = "opened_at"))
public class Handoff extends AggregateRoot {
    @Enumerated(EnumType.STRING)
    private Template template;

    @Embedded
    private SubmittedDocument document;

    /** The kinds of handoff. */
    @Schema(name = "HandoffTemplate")
    public enum Template {
        SALES_TO_CUSTOMER_SUCCESS
    }

    /** Status of a handoff. */
    @Schema(name = "HandoffStatus")
    public enum Status {
        /** Submitted, not decided yet. */
        INITIATED,
        ACCEPTED,
        RETURNED
    }

    /** For Hibernate. */
    protected Handoff() {}

    @JdbiConstructor
    public Handoff(
            UUID id,
            long version,
            Instant openedAt,
            Instant updatedAt,
            Template template,
            @Nested SubmittedDocument document) {
        super(new Stamp(id, version, openedAt, updatedAt));
        this.template = template;
        this.document = document;
    }

    static Handoff opened(Stamp stamp, SubmittedDocument document) {
        return new Handoff(
                stamp.id(),
                stamp.version(),
                stamp.createdAt(),
                stamp.updatedAt(),
                Template.SALES_TO_CUSTOMER_SUCCESS,
                document);
    }

    boolean isBehind(SubmittedDocument other) {
        return document.transitionDocumentVersion() < other.transitionDocumentVersion();
    }

    /** Takes over a later version of the document. */
    void follow(SubmittedDocument newer) {
        document = newer;
    }

    public Template template() {
        return template;
    }

    public SubmittedDocument document() {
        return document;
    }

    /** When this service first heard of a submission. */
    public Instant openedAt() {
        return createdAt();
    }
}
