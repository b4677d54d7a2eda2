package org.partnersuite.customersuccess.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** The transition document that a handoff follows. */
@Embeddable
public record SourceDocument(
        @Schema(description = "Transition document in the engagement service.")
        @Column(name = "document_id")
        @ColumnName("document_id")
        @PropagateNull
        UUID transitionDocumentId,

        @Schema(description = "Version of the document that the handoff has followed.")
        @Column(name = "document_version")
        @ColumnName("document_version")
        long transitionDocumentVersion) {}
