package org.partnersuite.engagement.account;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Problems of accounts that conflict with others, or with their own status. */
final class AccountProblems {
    private static final String COLLECTION = "/v1/engagement/accounts/";

    private AccountProblems() {}

    static Problem closedAlready(UUID id) {
        return status(id, "closed", "It is closed already; reopen it first.", "/reopenings");
    }

    static Problem openAlready(UUID id) {
        return status(id, "open", "It is open already.", "/closures");
    }

    private static Problem status(UUID id, String code, String sentence, String call) {
        return Problem.unprocessable(
                "status_refused",
                sentence,
                List.of(new Fault(null, code, sentence, new Fault.SuggestedCall("POST", COLLECTION + id + call))));
    }

    static Problem taken(Handle db, @Nullable ExternalId externalId) {
        Problem conflict = taken();
        if (externalId != null) {
            AccountStore.lock(db, externalId)
                    .ifPresent(holder -> conflict.with("existingId", holder.id().toString()));
        }
        return conflict;
    }

    static Problem taken() {
        String sentence = "Another account has this external id.";
        return Problem.conflict("external_id_taken", sentence, Fault.at("/externalId", "external_id_taken", sentence));
    }

    /** @param survivor assumed survivor of a merge with an account that is not there */
    static Problem unknownTwin(UUID survivor) {
        String sentence = "There is no such account.";
        return Problem.unprocessable(
                "unknown_account",
                sentence,
                List.of(new Fault(
                        "/mergedId",
                        "unknown_account",
                        sentence,
                        new Fault.SuggestedCall("GET", COLLECTION + survivor))));
    }
}
