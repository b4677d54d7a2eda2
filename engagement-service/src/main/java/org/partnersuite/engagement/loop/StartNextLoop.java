package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.loop.WriteEngagement.Draft;
import org.partnersuite.engagement.opportunity.LinkedOpportunities;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** From SCALE the next loop starts at FRAME, for a new use case (EN-5). */
@ApplicationScoped
public class StartNextLoop {
    private final WriteEngagement writing;
    private final Accountable accountable;
    private final EngagementRepository engagements;

    StartNextLoop(WriteEngagement writing, Accountable accountable, EngagementRepository engagements) {
        this.writing = writing;
        this.accountable = accountable;
        this.engagements = engagements;
    }

    /**
     * Locks the previous engagement: it cannot move back meanwhile, and of two concurrent starts for the same use case
     * the second finds the first.
     *
     * @param draft builds the fields of the next engagement from the previous one
     * @throws Problem 404, 400 with every fault, 409 when that loop exists, 422 with every unmet criterion
     */
    public Engagement start(Change change, UUID id, Function<Engagement, Draft> draft) {
        Engagement previous = engagements.locked(change, id);
        Draft next = draft.apply(previous);
        EngagementDetails details = next.details();
        writing.check(change, next, List.of());
        var unmet = NextLoopCriterion.unmet(previous, details.useCase());
        if (!unmet.isEmpty()) {
            throw LoopRefusals.noNextLoop(
                    previous, unmet, accountable.forStage(previous.progress().stage()));
        }
        EngagementRepository.follower(change.db(), id, String.valueOf(details.useCase()))
                .ifPresent(existing -> {
                    throw LoopRefusals.startedAlready(existing);
                });
        LinkedOpportunities.check(change.db(), "An engagement", details.accountId(), next.opportunityIds());
        EngagementDetails about = writing.referring(change, previous.details().point(), details);
        return writing.insert(change, previous.followedBy(Stamp.of(change), about, next.opportunityIds()));
    }
}
