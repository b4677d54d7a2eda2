package org.partnersuite.customersuccess.review;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/**
 * Which partners have executive business reviews: by their tier, or by an invitation that they accepted. The partner
 * program tells it; what it has not told is no right.
 */
public final class ExecutiveReviewRights {
    private static final Table<Right> RIGHT = Table.of("executive_review_right", "id", Right.class);

    private static final String UPSERT = "insert into executive_review_right as known (" + RIGHT.names()
            + ") select * from " + RIGHT.rows() + " on conflict (id) do update set "
            + RIGHT.assignments("excluded") + " where known.version < excluded.version";

    private ExecutiveReviewRights() {}

    /**
     * What may give the right, as last told.
     *
     * @param id of the entitlement or the invitation
     * @param partnerId null when it was deleted
     * @param holds whether the benefit is included, or the invitation accepted
     */
    public record Right(UUID id, long version, @Nullable UUID partnerId, boolean holds) {}

    /** Older versions are ignored. Each occurs once. */
    public static void put(Handle db, List<Right> rights) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        RIGHT.bind(in, rights);
        in.execute();
    }

    static boolean of(Handle db, UUID partner) {
        return db.createQuery(
                        "select exists (select from executive_review_right where partner_id = :partner and holds)")
                .bind("partner", partner)
                .mapTo(Boolean.class)
                .one();
    }
}
