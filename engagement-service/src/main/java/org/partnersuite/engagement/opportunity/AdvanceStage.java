package org.partnersuite.engagement.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Moves an opportunity to another stage: forward, back, to an end, or out of one (EN-7). */
@ApplicationScoped
public class AdvanceStage {
    private final ReferenceCatalog reference;

    AdvanceStage(ReferenceCatalog reference) {
        this.reference = reference;
    }

    /**
     * Of two callers with the same version one wins: the other waits for the row and then finds a newer version.
     *
     * @throws Problem 400 for an unknown stage, 404, or 412 for a newer version
     */
    public MoveOutcome advance(Change change, UUID id, IfMatch ifMatch, RequestedMove move) {
        require(move.to(), "/to");
        ClientOpportunity locked = OpportunityStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        Opportunity before = locked.opportunity();
        ifMatch.check(before.version());
        MoveOutcome outcome = before.move(
                attempt(before, move, change.caller(), change.now()),
                change.now(),
                change.caller().subject());
        if (outcome instanceof Opportunity.Moved moved) {
            OpportunityStore.move(change.db(), moved.opportunity(), moved.move());
            OpportunityChanges.moved(change, before, locked.with(moved.opportunity()), moved.move());
        }
        return outcome;
    }

    /** The stages there are, in their order. */
    public SalesPath path() {
        return SalesPath.of(reference.current());
    }

    /** @throws Problem 400 for a stage that there is not */
    public void require(Stage stage, String at) {
        SalesPath path = path();
        if (!path.has(stage)) {
            throw Problem.badRequest(List.of(Fault.unknownCode(at, path.codes())));
        }
    }

    /** The move held against its criteria, without moving. */
    public StageAttempt attempt(Opportunity opportunity, RequestedMove move, Caller caller, Instant now) {
        return new StageAttempt(
                opportunity.progress().stage(),
                move,
                opportunity.technicalEngagement().value(),
                caller.hasAnyRole(Roles.TECHNICAL_LEAD, Roles.ADMIN),
                LocalDate.ofInstant(now, ZoneOffset.UTC),
                reference.current().lossReasons(),
                path());
    }
}
