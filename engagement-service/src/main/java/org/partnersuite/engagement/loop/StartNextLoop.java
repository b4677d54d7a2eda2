package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** From SCALE the next loop starts at FRAME, for a new use case (EN-5). */
@ApplicationScoped
public class StartNextLoop {
    private final WriteEngagement writing;
    private final Accountable accountable;

    StartNextLoop(WriteEngagement writing, Accountable accountable) {
        this.writing = writing;
        this.accountable = accountable;
    }

    /**
     * The engagement that is followed is locked: nobody moves it back meanwhile, and of two who start a loop for one use
     * case the second finds the first's.
     *
     * @param details makes those of the next engagement from the one that it follows
     * @throws Problem 404, 400 with every fault, 409 when that loop is there already, 422 with what stands against it
     */
    public Engagement start(Change change, UUID id, Function<Engagement, EngagementDetails> details) {
        Engagement previous = EngagementStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        EngagementDetails next = details.apply(previous);
        writing.check(change, next, List.of());
        var unmet = NextLoopCriterion.unmet(previous, next.useCase());
        if (!unmet.isEmpty()) {
            throw LoopRefusals.noNextLoop(
                    previous, unmet, accountable.forStage(previous.progress().stage()));
        }
        EngagementStore.follower(change.db(), id, String.valueOf(next.useCase()))
                .ifPresent(existing -> {
                    throw LoopRefusals.startedAlready(existing);
                });
        EngagementRules.checkOpportunities(change.db(), next);
        return writing.insert(
                change,
                previous.followedBy(
                        Ids.next(), next, change.now(), change.caller().subject()));
    }
}
