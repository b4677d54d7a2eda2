package org.partnersuite.partnerprogram.partner.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.PartnerRow;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.partner.PartnerTransition;

/** A step that happened; nobody changes it any more. */
@Schema(name = "PartnerTransition")
public record TransitionView(
        int number,
        PartnerStatus from,
        PartnerStatus to,
        String reason,
        @Nullable LocalDate agreementSignedOn,
        Instant at,
        String by) {

    static TransitionView of(PartnerTransition step) {
        return new TransitionView(
                step.number(), step.from(), step.to(), step.reason(), step.agreementSignedOn(), step.at(), step.by());
    }

    static TransitionView read(ResultSet row, StatementContext context) throws SQLException {
        return of(PartnerRow.transition(row, context));
    }
}
