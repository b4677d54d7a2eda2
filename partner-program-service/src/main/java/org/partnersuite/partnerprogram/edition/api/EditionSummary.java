package org.partnersuite.partnerprogram.edition.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;

/** An edition in a list. */
@Schema(name = "ProgramEditionSummary")
public record EditionSummary(int number, String name, LocalDate noticeDate, LocalDate effectiveDate, String currency) {

    static EditionSummary read(ResultSet row, StatementContext context) throws SQLException {
        return new EditionSummary(
                row.getInt("number"),
                row.getString("name"),
                row.getObject("notice_date", LocalDate.class),
                row.getObject("effective_date", LocalDate.class),
                row.getString("currency"));
    }
}
