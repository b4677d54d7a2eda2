package org.partnersuite.engagement.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Violation;

/** Accounts are opened and revised; they are never deleted, for opportunities belong to them. */
@ApplicationScoped
public class Accounts {
    /** Writable fields of an account. */
    public record Draft(@Nullable ExternalId externalId, AccountDetails details) {}

    /** @param opened whether it is new */
    public record Upserted(Account account, boolean opened) {}

    /**
     * For what belongs to it.
     *
     * @throws Problem 404 when the caller may not read it
     */
    public Account visible(Handle db, UUID id) {
        return AccountStore.find(db, id).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 409 for an external id that is taken */
    public Account open(Change change, Draft draft) {
        Account account = Account.opened(draft.externalId(), draft.details(), change.now());
        if (AccountStore.insert(change.db(), List.of(account)).isEmpty()) {
            throw taken(change.db(), draft.externalId());
        }
        AccountStore.ACCOUNT.created(change, "opened", account);
        return account;
    }

    /** @throws Problem 404, 412 for a newer version, 409 for an external id that is taken */
    public Account revise(Change change, UUID id, IfMatch ifMatch, Function<Account, Draft> revision) {
        Account before = AccountStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        return revise(change, before, revision.apply(before));
    }

    /**
     * Creates or changes by external id.
     *
     * @param details of the account as it is now, or of a new one for null
     */
    public Upserted upsert(
            Change change, ExternalId externalId, IfMatch ifMatch, Function<@Nullable Account, AccountDetails> details) {
        Account known = AccountStore.lockAll(change.db(), List.of(externalId)).get(externalId);
        if (known == null) {
            ifMatch.checkNone();
        } else {
            ifMatch.check(known.version());
        }
        Draft draft = new Draft(externalId, details.apply(known));
        return known == null
                ? new Upserted(open(change, draft), true)
                : new Upserted(revise(change, known, draft), false);
    }

    private Account revise(Change change, Account before, Draft draft) {
        Account after = before.revised(draft.externalId(), draft.details(), change.now());
        if (after == before) {
            return before;
        }
        try {
            AccountStore.update(change.db(), List.of(after));
        } catch (RuntimeException refused) {
            if (Violation.of(refused, "account_external_id_unique")) {
                throw taken();
            }
            throw refused;
        }
        AccountStore.ACCOUNT.changed(change, "revised", before, after);
        return after;
    }

    private static Problem taken(Handle db, @Nullable ExternalId externalId) {
        Problem conflict = taken();
        if (externalId != null) {
            Account holder = AccountStore.lockAll(db, List.of(externalId)).get(externalId);
            if (holder != null) {
                conflict.with("existingId", holder.id().toString());
            }
        }
        return conflict;
    }

    private static Problem taken() {
        String sentence = "Another account has this external id.";
        return Problem.conflict("external_id_taken", sentence, Fault.at("/externalId", "external_id_taken", sentence));
    }
}
