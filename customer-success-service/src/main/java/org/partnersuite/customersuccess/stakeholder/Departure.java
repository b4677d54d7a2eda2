package org.partnersuite.customersuccess.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** A stakeholder left the customer, or the role. */
@Embeddable
@Schema(name = "StakeholderDeparture", description = "When and why a stakeholder left.")
public record Departure(
        @Column(name = "left_on") @ColumnName("left_on") @PropagateNull
        LocalDate on,

        @Schema(maxLength = 2000, examples = "Moved to another company")
        @Column(name = "left_reason")
        @ColumnName("left_reason")
        @Nullable
        String reason) {}
