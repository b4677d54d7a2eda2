package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Opportunities that the caller may read under row-level security. */
@ApplicationScoped
public class Opportunities {
    private final Database database;

    Opportunities(Database database) {
        this.database = database;
    }

    /** @throws Problem 404 */
    public Opportunity get(UUID id) {
        return database.read(db -> visible(db, id));
    }

    /** An opportunity and the moves that brought it where it is. */
    public record WithMoves(Opportunity opportunity, List<StageMove> moves) {}

    /** @throws Problem 404 */
    public WithMoves withMoves(UUID id) {
        return database.read(db -> {
            Opportunity found = visible(db, id);
            return new WithMoves(found, OpportunityStore.moves(db, found.id()));
        });
    }

    /** @throws Problem 404 */
    public Opportunity get(ExternalId externalId) {
        return database.read(db -> OpportunityStore.find(db, externalId)).orElseThrow(Problem::notFound);
    }

    /**
     * The open ones that it may repeat.
     *
     * @throws Problem 404
     */
    public List<LikelyDuplicate> likelyDuplicates(UUID id) {
        return database.read(db -> {
            Opportunity requested = visible(db, id);
            return LikelyDuplicates.among(OpportunityStore.near(db, requested.id()), requested.details());
        });
    }

    /** Also for linked records. Returns the survivor of a merged opportunity. */
    public Opportunity visible(Handle db, UUID id) {
        return OpportunityStore.find(db, id).orElseThrow(Problem::notFound);
    }
}
