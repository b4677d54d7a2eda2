package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/** Order and contract data were reviewed, and the account record was validated; once. */
@Schema(name = "OrderValidation")
public record OrderValidation(
        @ColumnName("order_validated_by") @PropagateNull @Schema(maxLength = 255)
        String by,

        @ColumnName("order_validated_at") Instant at,

        @Schema(maxLength = 100, description = "The customer's account record (smart account).")
        @ColumnName("account_record")
        @Nullable
        String accountRecord) {}
