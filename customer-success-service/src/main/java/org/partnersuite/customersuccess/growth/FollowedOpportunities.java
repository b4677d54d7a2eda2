package org.partnersuite.customersuccess.growth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** How the opportunities of the engagement service stand, and into which they were merged, as last told. */
public final class FollowedOpportunities {
    private static final Table<State> STATE = Table.of("followed_opportunity", "id", State.class);

    private static final String UPSERT = "insert into followed_opportunity as known (" + STATE.names()
            + ") select * from " + STATE.rows() + " on conflict (id) do update set " + STATE.assignments("excluded")
            + " where known.version < excluded.version";

    private FollowedOpportunities() {}

    /**
     * The state of an opportunity.
     *
     * @param stage null when it was deleted, or merged into another
     */
    public record State(
            UUID id,
            long version,
            @Nullable String stage,
            @Nullable LocalDate closedOn) {}

    /** One opportunity was merged into another. */
    public record Merged(UUID merged, UUID survivor) {}

    /** Older versions are ignored. Each opportunity occurs once. */
    static void put(Handle db, List<State> states) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        STATE.bind(in, states);
        in.execute();
    }

    /** Earlier merges are redirected, so that one step leads to the survivor. */
    static void merge(Handle db, Merged merge) {
        db.createUpdate("""
                        insert into followed_opportunity as known (id, version, merged_into) values (:merged, 0, :survivor)
                        on conflict (id) do update set merged_into = excluded.merged_into
                        """)
                .bind("merged", merge.merged())
                .bind("survivor", merge.survivor())
                .execute();
        db.createUpdate("update followed_opportunity set merged_into = :survivor where merged_into = :merged")
                .bind("merged", merge.merged())
                .bind("survivor", merge.survivor())
                .execute();
    }

    /** How these, or the survivors of those that were merged, stand; what is not known is not in it. */
    static Map<UUID, OpportunityOutcome> outcomes(Handle db, Collection<UUID> ids) {
        return db.createQuery("""
                        select o.id as asked, coalesce(o.merged_into, o.id) as opportunity_id, s.stage, s.closed_on
                        from followed_opportunity o
                        left join followed_opportunity s on s.id = coalesce(o.merged_into, o.id)
                        where o.id = any(:ids)
                        """).bindArray("ids", UUID.class, ids).mapTo(OpportunityOutcome.class).list().stream()
                .collect(Collectors.toMap(OpportunityOutcome::asked, Function.identity()));
    }
}
