package org.partnersuite.partnerprogram.registration;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * What a partner registers. A partner names a client by name and country and never learns which account of ours it is,
 * or whether it is one.
 */
@Embeddable
public record RegisteredLead(
        @Schema(description = "Name of the client's company.", examples = "Globex Inc.")
        String clientName,

        @Schema(description = "Country of the client, ISO 3166-1 alpha-2.", examples = "US")
        String clientCountry,

        @Schema(description = "Offering that the client may buy.", examples = "watsonx.ai")
        String offering,

        @Schema(description = "What the client wants to do.", examples = "Assistant for the stores in Spain") @Nullable
        String description,

        @Schema(description = "Expected total contract value.") @JdbcTypeCode(SqlTypes.JSON) @JsonColumn @Nullable
        Money expectedValue,

        @Nullable LocalDate expectedCloseDate) {

    boolean isOfTheSame(RegisteredLead other) {
        return clientName.equals(other.clientName)
                && clientCountry.equals(other.clientCountry)
                && offering.equals(other.offering);
    }
}
