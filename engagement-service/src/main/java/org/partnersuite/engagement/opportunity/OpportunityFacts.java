package org.partnersuite.engagement.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * Facts of an opportunity for rules of linked records. They are stable until the transaction ends: the row is locked
 * {@code for share}, so that it cannot change while others may also work on it.
 *
 * @param geography its own, or else that of its account
 * @param technicallyQualifiedOn null when it is not technically qualified
 * @param offerings of its lines
 */
public record OpportunityFacts(
        UUID id,
        UUID accountId,
        @ColumnName("effective_geography") @Nullable String geography,

        Stage stage,
        @Nullable String sponsor,
        @Nullable LocalDate technicallyQualifiedOn,
        List<String> offerings) {

    /** Of a table {@code o}, for records that have them as {@code fact}. */
    public static final String COLUMNS = Rows.columns("o", "fact", OpportunityFacts.class);

    private static final String FOUND =
            "select " + COLUMNS + ", o.merged_into, " + Merging.survivorKey("opportunity", "o") + " from opportunity o";

    public OpportunityPlace place() {
        return new OpportunityPlace(id, accountId, geography);
    }

    /** The facts of an opportunity, and the one that it was merged into. */
    public record Found(
            @Nested("fact") OpportunityFacts facts,
            @Nullable UUID mergedInto,
            @JsonColumn @Nullable ExternalId mergedIntoExternalId) {}

    /** @throws Problem 422 when there is no such opportunity, 409 when it was merged into another */
    public static OpportunityFacts locked(Handle db, UUID id) {
        Found found = db.createQuery(FOUND + " where o.id = ? for share")
                .bind(0, id)
                .mapTo(Found.class)
                .findOne()
                .orElseThrow(OpportunityFacts::unknown);
        if (found.mergedInto() != null) {
            throw Merging.refusal(OpportunityChanges.NAME, id, found.mergedInto(), found.mergedIntoExternalId());
        }
        return found.facts();
    }

    /** Those of these ids that there are, merged ones too, locked in the order of their ids. */
    public static List<Found> allLocked(Handle db, List<UUID> ids) {
        return db.createQuery(FOUND + " where o.id = any (:ids) order by o.id for share")
                .bindArray("ids", UUID.class, ids)
                .mapTo(Found.class)
                .list();
    }

    private static Problem unknown() {
        return Problem.unprocessable(
                "unknown_opportunity",
                "The opportunity must exist. Create it first.",
                List.of(new Fault(
                        "/opportunityId",
                        "unknown_opportunity",
                        "There is no such opportunity.",
                        new Fault.SuggestedCall("POST", "/v1/engagement/opportunities"))));
    }
}
