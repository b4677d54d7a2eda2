package org.partnersuite.reporting.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.reporting.pipeline.Stage;

/** The opportunity that a row belongs to. */
@Schema(name = "OpportunityOfRow")
public record OpportunityOfRow(
        UUID id,
        String name,

        @Schema(implementation = String.class, pattern = DataCode.PATTERN, examples = "DESIGN")
        Stage stage,

        @Nested("account") OpportunityRow.AccountOfRow account) {
    /** The list's {@code from} clause must name the opportunity {@code f}. */
    public static final String COLUMNS =
            "f.id as opportunity_id, f.name as opportunity_name, f.stage as opportunity_stage,"
                    + " f.account_id as opportunity_account_id, f.account_name as opportunity_account_name";
}
