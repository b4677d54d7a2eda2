package org.partnersuite.engagement.strategy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embeddable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Editable fields of a strategy.
 *
 * @param owner the account's technical leader, or the partner's technical specialist
 */
@Embeddable
public record StrategyDraft(
        @Schema(description = "Owner. Only the owner or a lead may edit and publish it.", examples = "joe")
        String owner,

        @JsonUnwrapped @JdbcTypeCode(SqlTypes.JSON) @JsonColumn
        StrategyContent content) {

    StrategyDraft with(StrategyContent other) {
        return new StrategyDraft(owner, other);
    }
}
