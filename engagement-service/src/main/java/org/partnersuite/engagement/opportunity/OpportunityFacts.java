package org.partnersuite.engagement.opportunity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/**
 * What the rules of the work on an opportunity ask of it. They hold until the transaction ends: the row is locked
 * {@code for share}, so that nobody changes it meanwhile while others may work on it too.
 *
 * @param geography where it counts: its own, or else its account's
 * @param technicallyQualifiedOn null when it is not technically qualified
 */
public record OpportunityFacts(
        UUID id,
        UUID accountId,
        @Nullable String geography,
        Stage stage,
        @Nullable String sponsor,
        @Nullable LocalDate technicallyQualifiedOn) {

    /** Of a table {@code o}. */
    public static final String COLUMNS = """
            o.id as fact_id, o.account_id as fact_account_id, o.effective_geography as fact_geography,
            o.stage as fact_stage, o.sponsor as fact_sponsor,
            o.technically_qualified_on as fact_technically_qualified_on
            """;

    /** @throws Problem 422 when there is no such opportunity, 409 when it was merged into another */
    public static OpportunityFacts locked(Handle db, UUID id) {
        return db.createQuery("select " + COLUMNS + ", o.merged_into from opportunity o where o.id = ? for share")
                .bind(0, id)
                .map((row, context) -> living(row))
                .findOne()
                .orElseThrow(OpportunityFacts::unknown);
    }

    public static OpportunityFacts read(ResultSet row) throws SQLException {
        return new OpportunityFacts(
                row.getObject("fact_id", UUID.class),
                row.getObject("fact_account_id", UUID.class),
                row.getString("fact_geography"),
                Stage.valueOf(row.getString("fact_stage")),
                row.getString("fact_sponsor"),
                row.getObject("fact_technically_qualified_on", LocalDate.class));
    }

    private static OpportunityFacts living(ResultSet row) throws SQLException {
        OpportunityFacts facts = read(row);
        UUID survivor = OpportunityRow.mergedInto(row);
        if (survivor != null) {
            throw Refusals.merged(facts.id(), survivor);
        }
        return facts;
    }

    private static Problem unknown() {
        return Problem.unprocessable(
                "unknown_opportunity",
                "This belongs to an opportunity; create it first.",
                List.of(new Fault(
                        "/opportunityId",
                        "unknown_opportunity",
                        "There is no such opportunity.",
                        new Fault.Remedy("POST", "/v1/engagement/opportunities"))));
    }
}
