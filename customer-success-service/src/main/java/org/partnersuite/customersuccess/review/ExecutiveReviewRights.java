package org.partnersuite.customersuccess.review;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/**
 * Which partners have executive business reviews: by their tier, or by an invitation that they accepted. The partner
 * program tells it; what it has not told is no right.
 */
public final class ExecutiveReviewRights {
    private static final Table<Right> RIGHT = Table.of("executive_review_right", "partner_id", Right.class);

    private static final String UPSERT = "insert into executive_review_right as known (" + RIGHT.names()
            + ") select * from " + RIGHT.rows() + " on conflict (partner_id) do update set "
            + RIGHT.assignments("excluded") + " where known.version < excluded.version";

    private ExecutiveReviewRights() {}

    /**
     * The right of a partner, as last told.
     *
     * @param included whether its tier includes the benefit
     * @param invited whether it accepted an invitation that still holds
     */
    public record Right(UUID partnerId, long version, boolean included, boolean invited) {}

    /** Older versions are ignored. Each partner occurs once. */
    public static void put(Handle db, List<Right> rights) {
        ColumnStatement in = new ColumnStatement(db, UPSERT);
        RIGHT.bind(in, rights);
        in.execute();
    }

    static boolean of(Handle db, UUID partner) {
        return db.createQuery("select exists (select from executive_review_right"
                        + " where partner_id = :partner and (included or invited))")
                .bind("partner", partner)
                .mapTo(Boolean.class)
                .one();
    }
}
