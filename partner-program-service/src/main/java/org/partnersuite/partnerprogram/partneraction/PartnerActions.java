package org.partnersuite.partnerprogram.partneraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** An action is agreed, revised, and closed as done or dropped. A partner writes those of its own side. */
@ApplicationScoped
public class PartnerActions {
    private final PartnerActionRepository actions;

    PartnerActions(PartnerActionRepository actions) {
        this.actions = actions;
    }

    /** @throws Problem 404 and 422 for a plan or review that does not exist, 403 for a partner and an action of ours */
    public PartnerAction agree(Change change, AgreedIn agreedIn, ActionSide side, ActionDetails details) {
        UUID partner = partnerOf(change, agreedIn);
        PartnerActionRepository.requireOwnSide(change, side);
        return actions.created(
                change, "agreed", PartnerAction.agreed(Stamp.of(change), partner, agreedIn, side, details));
    }

    /** @throws Problem 404, 403, 412, 422 when it is closed */
    public PartnerAction revise(
            Change change, UUID id, IfMatch ifMatch, Function<PartnerAction, ActionDetails> revision) {
        PartnerAction action = actions.writable(change, id, ifMatch);
        requireOpen(action);
        action.revise(revision.apply(action));
        return actions.changed(change, "revised", action);
    }

    /** @throws Problem 404, 403, 412, 422 when it is closed */
    public PartnerAction close(Change change, UUID id, IfMatch ifMatch, ActionStatus as, @Nullable String outcome) {
        PartnerAction action = actions.writable(change, id, ifMatch);
        requireOpen(action);
        action.close(as, Days.today(change), outcome);
        return actions.changed(change, as == ActionStatus.DONE ? "done" : "dropped", action);
    }

    /** The partner of the plan or review. A partner's caller sees its own only. */
    private static UUID partnerOf(Change change, AgreedIn agreedIn) {
        Handle db = change.db();
        UUID plan = agreedIn.recoveryPlanId();
        UUID review = agreedIn.partnerReviewId();
        if ((plan == null) == (review == null)) {
            throw refused(Fault.at("/recoveryPlanId", "one_of_two", "Name a recovery plan or a review."));
        }
        String pointer = plan == null ? "/partnerReviewId" : "/recoveryPlanId";
        return PartnerActionRepository.partnerOf(db, plan == null ? review : plan)
                .orElseThrow(() -> change.caller().partnerId() == null
                        ? refused(Fault.at(pointer, "unknown", "There is no such plan or review."))
                        : Problem.notFound());
    }

    private static Problem refused(Fault fault) {
        return Problem.unprocessable(
                "partner_action_refused", "The action breaks rules, listed in errors.", List.of(fault));
    }

    private static void requireOpen(PartnerAction action) {
        if (action.status() != ActionStatus.OPEN) {
            throw Problem.unprocessable(
                    "status_refused",
                    "The action is " + action.status() + ".",
                    List.of(Fault.at(null, "action_closed", "It has to be OPEN. Agree on another one.")));
        }
    }
}
