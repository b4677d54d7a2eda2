package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Engagements as they are read. */
@ApplicationScoped
public class Engagements {
    private final Database database;

    Engagements(Database database) {
        this.database = database;
    }

    /** @throws Problem 404 */
    public Engagement get(UUID id) {
        return database.read(db -> EngagementStore.find(db, id)).orElseThrow(Problem::notFound);
    }

    /** An engagement and the moves that brought it where it is. */
    public record WithMoves(Engagement engagement, List<LoopMove> moves) {}

    /** @throws Problem 404 */
    public WithMoves withMoves(UUID id) {
        return database.read(
                db -> new WithMoves(EngagementStore.find(db, id).orElseThrow(Problem::notFound), LoopMoves.of(db, id)));
    }

    /** An engagement and what its exit criteria ask for. */
    public record WithFacts(Engagement engagement, LoopFacts facts) {}

    /** @throws Problem 404 */
    public WithFacts withFacts(UUID id) {
        return database.read(db ->
                new WithFacts(EngagementStore.find(db, id).orElseThrow(Problem::notFound), LoopFactsQuery.of(db, id)));
    }
}
