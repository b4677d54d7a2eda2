package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.CurrentCaller;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Opportunities as the caller may read them: what it may not see is not there. */
@ApplicationScoped
public class Opportunities {
    private final Database database;
    private final CurrentCaller caller;

    Opportunities(Database database, CurrentCaller caller) {
        this.database = database;
        this.caller = caller;
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
            return new WithMoves(found, StageMoves.of(db, found.id()));
        });
    }

    /** @throws Problem 404 */
    public Opportunity get(ExternalId externalId) {
        return database.read(db -> visible(OpportunityStore.find(db, externalId)));
    }

    /**
     * The open ones that it may repeat.
     *
     * @throws Problem 404
     */
    public List<LikelyDuplicate> likelyDuplicates(UUID id) {
        return database.read(db -> {
            Opportunity asked = visible(db, id);
            return LikelyDuplicates.among(OpportunityStore.near(db, asked.id()), asked.details());
        });
    }

    /** Also for what belongs to it. Of a merged one, the one that it was merged into. */
    public Opportunity visible(Handle db, UUID id) {
        return visible(OpportunityStore.find(db, id));
    }

    private Opportunity visible(Optional<Opportunity> read) {
        return read.filter(found -> isVisible(found, caller.get())).orElseThrow(Problem::notFound);
    }

    static boolean isVisible(Opportunity opportunity, Caller caller) {
        return caller.partnerId() == null
                || caller.partnerId().equals(opportunity.details().partnerId());
    }
}
