package org.partnersuite.engagement.opportunity;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Problems of changes that conflict with other resources. */
final class OpportunityProblems {
    private OpportunityProblems() {}

    /** @param unknown missing references of an opportunity */
    static Problem unknown(List<Fault> unknown) {
        Fault first = unknown.getFirst();
        return Problem.unprocessable(first.code(), first.detail(), unknown);
    }

    /** Of a new opportunity, or of one that is given to another account. */
    static Problem accountClosed(UUID account) {
        String sentence = "The account is closed and takes no new opportunities. Reopen it first.";
        return Problem.unprocessable(
                "account_closed",
                sentence,
                List.of(new Fault(
                        "/accountId",
                        "account_closed",
                        sentence,
                        new Fault.SuggestedCall("POST", "/v1/engagement/accounts/" + account + "/reopenings"))));
    }

    static Problem teamFull(UUID id, int members) {
        String sentence = "With those who join, the team has " + members + " members; it has at most "
                + OpportunityDetails.MOST_MEMBERS + ". Take some out first.";
        return Problem.unprocessable(
                "team_full",
                sentence,
                List.of(new Fault(
                        null,
                        "team_full",
                        sentence,
                        new Fault.SuggestedCall("PATCH", "/v1/engagement/opportunities/" + id))));
    }

    /** A change of partner needs a reason. */
    static Fault partnerReasonMissing() {
        return Fault.at(
                "/partnerReason",
                "required",
                "A change of partner needs a reason, because the new partner may then read the opportunity.");
    }

    /** @param survivor assumed survivor */
    static Problem unknownTwin(UUID survivor) {
        String sentence = "There is no such opportunity. The likely duplicates are listed.";
        return Problem.unprocessable(
                "unknown_opportunity",
                sentence,
                List.of(new Fault(
                        "/mergedId",
                        "unknown_opportunity",
                        sentence,
                        new Fault.SuggestedCall(
                                "GET", "/v1/engagement/opportunities/" + survivor + "/likely-duplicates"))));
    }

    static Problem externalIdTaken(Handle db, Opportunity refused) {
        ExternalId externalId = refused.externalId();
        Problem conflict = externalIdTaken();
        if (externalId != null) {
            OpportunityStore.lock(db, externalId)
                    .ifPresent(found -> conflict.with("existingId", found.id().toString()));
        }
        return conflict;
    }

    static Problem externalIdTaken() {
        String sentence = "Another opportunity has this external id.";
        return Problem.conflict("external_id_taken", sentence, Fault.at("/externalId", "external_id_taken", sentence));
    }
}
