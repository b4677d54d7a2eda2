package org.partnersuite.reporting.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.reporting.pipeline.Stage;

/** The opportunity that a row hangs on. */
@Schema(name = "OpportunityOfRow")
public record OpportunityOfRow(UUID id, String name, Stage stage, OpportunityRow.AccountOfRow account) {
    /** For a list whose from clause has the opportunity as {@code f}. */
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
