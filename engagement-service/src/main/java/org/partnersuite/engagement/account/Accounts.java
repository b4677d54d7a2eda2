package org.partnersuite.engagement.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.MergedKeys;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Violation;

/** Accounts are opened and revised; they are never deleted, for opportunities belong to them. */
@ApplicationScoped
public class Accounts {
    private static final MergedKeys KEYS = new MergedKeys("account", "account");

    private final Database database;

    Accounts(Database database) {
        this.database = database;
    }

    /** Writable fields of an account. */
    public record Draft(@Nullable ExternalId externalId, AccountDetails details) {}

    /** @param opened whether it is new */
    public record Upserted(Account account, boolean opened) {}

    /**
     * The account of an id, or its survivor after a merge.
     *
     * @throws Problem 404 when the caller may not read it
     */
    public Account get(UUID id) {
        return database.read(db -> AccountStore.find(db, id)).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 when the caller may not read it */
    public Account get(ExternalId externalId) {
        return database.read(db -> AccountStore.find(db, externalId)).orElseThrow(Problem::notFound);
    }

    /** The id of the survivor, for what belongs to the account; the id as it is when there is no such account. */
    public static UUID survivor(Handle db, UUID id) {
        return AccountStore.find(db, id).map(Account::id).orElse(id);
    }

    /**
     * Keeps an account from being merged until the transaction ends, for something new that belongs to it.
     *
     * @return whether there is such an account
     * @throws Problem 409 when it was merged into another
     */
    public static boolean hold(Handle db, UUID id) {
        var held = AccountStore.hold(db, id);
        held.ifPresent(merging -> merging.requireNotMerged("account", id));
        return held.isPresent();
    }

    /** 422 for something that belongs to an account, which does not exist; {@code what} begins a sentence. */
    public static Problem unknown(String what) {
        return Problem.unprocessable(
                "unknown_account",
                what + " needs an existing account. Create the account first.",
                List.of(new Fault(
                        "/accountId",
                        "unknown_account",
                        "There is no such account.",
                        new Fault.SuggestedCall("POST", "/v1/engagement/accounts"))));
    }

    /** @throws Problem 409 for an external id that is taken */
    public Account open(Change change, Draft draft) {
        Account account = Account.opened(draft.externalId(), draft.details(), change.now());
        if (AccountStore.insert(change.db(), List.of(account)).isEmpty()) {
            throw AccountProblems.taken(change.db(), draft.externalId());
        }
        AccountStore.ACCOUNT.created(change, "opened", account);
        return account;
    }

    /** @throws Problem 404, 412 for a newer version, 409 for an external id that is taken, or when it was merged */
    public Account revise(Change change, UUID id, IfMatch ifMatch, Function<Account, Draft> revision) {
        Account before = locked(change.db(), id, ifMatch);
        return revise(change, before, revision.apply(before));
    }

    /**
     * Creates or changes by external id.
     *
     * @param details of the account as it is now, or of a new one for null
     * @throws Problem 409 when it was merged into another
     */
    public Upserted upsert(
            Change change,
            ExternalId externalId,
            IfMatch ifMatch,
            Function<@Nullable Account, AccountDetails> details) {
        Account known = AccountStore.lock(change.db(), externalId)
                .map(Account::requireNotMerged)
                .orElse(null);
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

    /** @throws Problem 404, 412 for a newer version, 409 when it was merged, 422 when it is closed already */
    public Account close(Change change, UUID id, IfMatch ifMatch, ClosureReason reason, @Nullable String note) {
        Account before = locked(change.db(), id, ifMatch);
        if (before.status() == AccountStatus.CLOSED) {
            throw AccountProblems.closedAlready(id);
        }
        return written(change, "closed", before, before.closed(new AccountClosure(reason, note, change.now())), null);
    }

    /** @throws Problem 404, 412 for a newer version, 409 when it was merged, 422 when it is open */
    public Account reopen(Change change, UUID id, IfMatch ifMatch, String reason) {
        Account before = locked(change.db(), id, ifMatch);
        if (before.status() == AccountStatus.OPEN) {
            throw AccountProblems.openAlready(id);
        }
        return written(change, "reopened", before, before.reopened(change.now()), reason);
    }

    private static Account locked(Handle db, UUID id, IfMatch ifMatch) {
        Account found = AccountStore.lock(db, id).orElseThrow(Problem::notFound).requireNotMerged();
        ifMatch.check(found.version());
        return found;
    }

    private static Account revise(Change change, Account before, Draft draft) {
        Account after = before.revised(draft.externalId(), draft.details(), change.now());
        if (after == before) {
            return before;
        }
        return written(change, "revised", before, after, null);
    }

    private static Account written(
            Change change, String action, Account before, Account after, @Nullable String reason) {
        Violation.refusing(
                Map.of("account_external_id_unique", AccountProblems::taken),
                () -> KEYS.take(
                        change,
                        before.merging(),
                        before.externalId(),
                        after.externalId(),
                        () -> AccountStore.update(change.db(), after)));
        AccountStore.ACCOUNT.changed(change, action, before, after, reason);
        return after;
    }
}
