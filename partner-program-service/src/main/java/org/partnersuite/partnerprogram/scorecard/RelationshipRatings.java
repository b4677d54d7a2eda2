package org.partnersuite.partnerprogram.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.reconciliation.Reconciliations;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Table;

/** The ratings of relationships, of which the newest holds. */
public final class RelationshipRatings {
    /** The type under which ratings are audited; each has an id of its own. */
    public static final String AUDITED = "relationship-rating";

    private static final Table<RelationshipRating> TABLE =
            Table.of("relationship_rating", "id", RelationshipRating.class);

    private RelationshipRatings() {}

    /** @throws org.partnersuite.platform.rest.Problem 404 */
    public static RelationshipRating rate(Change change, UUID partner, Health rating, @Nullable String comment) {
        Partners.require(change.db(), partner);
        RelationshipRating rated = new RelationshipRating(
                Ids.next(),
                partner,
                rating,
                comment,
                ComparedFigures.of(Reconciliations.summary(change.db(), partner)),
                change.caller().subject(),
                change.now());
        TABLE.insert(change.db(), List.of(rated));
        change.audit(new AuditEntry(
                AUDITED,
                rated.id(),
                "rated",
                FieldChanges.between(null, Json.mapper().valueToTree(rated))));
        return rated;
    }

    public static Optional<RelationshipRating> newest(Handle db, UUID partner) {
        return db.createQuery("""
                        select * from relationship_rating where partner_id = :partner
                        order by rated_at desc, id desc limit 1
                        """)
                .bind("partner", partner)
                .mapTo(RelationshipRating.class)
                .findOne();
    }

    public static Optional<RelationshipRating> find(Handle db, UUID partner, UUID id) {
        return db.createQuery("select * from relationship_rating where id = :id and partner_id = :partner")
                .bind("id", id)
                .bind("partner", partner)
                .mapTo(RelationshipRating.class)
                .findOne();
    }
}
