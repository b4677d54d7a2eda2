package org.partnersuite.engagement.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.Opportunities;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** The recorded merges. */
@ApplicationScoped
public class Merges {
    private final Database database;
    private final Opportunities opportunities;

    Merges(Database database, Opportunities opportunities) {
        this.database = database;
        this.opportunities = opportunities;
    }

    /**
     * All that is in an opportunity now.
     *
     * @throws Problem 404
     */
    public List<Merge> of(UUID opportunity) {
        return database.read(
                db -> MergeStore.of(db, opportunities.visible(db, opportunity).id()));
    }

    /** @throws Problem 404 */
    public Merge get(UUID opportunity, UUID merged) {
        return database.read(
                db -> MergeStore.find(db, opportunities.visible(db, opportunity).id(), merged)
                        .orElseThrow(Problem::notFound));
    }
}
