package org.partnersuite.customersuccess.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What a customer agreed to.
 *
 * @param by person of the customer
 * @param on the first day on which it holds
 * @param until the last day on which it holds
 */
@Embeddable
@Schema(name = "StoryConsent", description = "What the customer agreed to.")
public record Consent(
        @Schema(maxLength = 200, description = "Person of the customer.", examples = "Kim Doe")
        @Column(name = "consent_by")
        @ColumnName("consent_by")
        @PropagateNull
        String by,

        @Column(name = "consent_on") @ColumnName("consent_on")
        LocalDate on,

        @Column(name = "consent_uses") @ColumnName("consent_uses") @JdbcTypeCode(SqlTypes.JSON) @JsonColumn
        List<ConsentUse> uses,

        @Schema(description = "Last day on which it holds.")
        @Column(name = "consent_until")
        @ColumnName("consent_until")
        LocalDate until) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(on) && !day.isAfter(until);
    }
}
