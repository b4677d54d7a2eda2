package org.partnersuite.reporting.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.reporting.pipeline.Stage;

/** The opportunity that a row belongs to. */
@Schema(name = "OpportunityOfRow")
public record OpportunityOfRow(UUID id, String name, Stage stage, OpportunityRow.AccountOfRow account) {
    /** The list's {@code from} clause must name the opportunity {@code f}. */
    public static final String COLUMNS =
            "f.id as opportunity, f.name as opportunity_name, f.stage as opportunity_stage,"
                    + " f.account_id as account, f.account_name as account_name";

    public static OpportunityOfRow of(ResultSet row) throws SQLException {
        return new OpportunityOfRow(
                row.getObject("opportunity", UUID.class),
                row.getString("opportunity_name"),
                Stage.valueOf(row.getString("opportunity_stage")),
                new OpportunityRow.AccountOfRow(row.getObject("account", UUID.class), row.getString("account_name")));
    }
}
