package org.partnersuite.customersuccess.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** That a customer was asked for its consent. */
@Embeddable
@Schema(name = "StoryConsentAsked", description = "That the customer was asked for its consent.")
public record ConsentRequest(
        @Schema(maxLength = 200, description = "Person of the customer.", examples = "Kim Doe")
        @Column(name = "asked_of")
        @ColumnName("asked_of")
        @PropagateNull
        String of,

        @Column(name = "asked_uses") @ColumnName("asked_uses") @JdbcTypeCode(SqlTypes.JSON) @JsonColumn
        List<ConsentUse> uses,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Column(name = "asked_by") @ColumnName("asked_by")
        String by,

        @Column(name = "asked_at") @ColumnName("asked_at") Instant at) {}
