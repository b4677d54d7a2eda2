package org.partnersuite.engagement.accountplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.document.DocumentOwner;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;

/** Plans are kept by their owner, the account's technical leader; a lead may write any. */
@ApplicationScoped
public class AccountPlans {
    private final Database database;
    private final Accounts accounts;
    private final PlanEvents events;

    AccountPlans(Database database, Accounts accounts, PlanEvents events) {
        this.database = database;
        this.accounts = accounts;
        this.events = events;
    }

    /** @param begun whether it is new */
    public record Put(AccountPlan plan, boolean begun) {}

    /** @throws Problem 404 */
    public AccountPlan get(UUID accountId) {
        return database.read(db -> get(db, accountId));
    }

    /** @throws Problem 404 */
    public AccountPlan get(Handle db, UUID accountId) {
        return PlanStore.find(db, accountId).orElseThrow(Problem::notFound);
    }

    /** @throws Problem 404 for an unknown account, 403 for who may not, 428 or 412 when there is another version */
    public Put put(Change change, UUID accountId, Replacement replacement, PlanDetails details) {
        Optional<AccountPlan> known = PlanStore.lock(change.db(), accountId);
        if (known.isPresent()) {
            checkOwner(change, accountId, known.get().details());
            replacement.check(known.get().version());
            return new Put(revise(change, known.get(), details), false);
        }
        accounts.visible(change.db(), accountId);
        checkOwner(change, accountId, details);
        replacement.checkNone();
        AccountPlan plan = AccountPlan.begun(accountId, details, change.now());
        if (!PlanStore.insert(change.db(), plan)) {
            throw Replacement.createdMeanwhile();
        }
        change.audit(PlanAudit.entry("begun", null, plan));
        events.changed(change, plan);
        return new Put(plan, true);
    }

    /** @throws Problem 404, 403 for who may not, 412 when it has changed since */
    public AccountPlan revise(Change change, UUID accountId, IfMatch ifMatch, UnaryOperator<PlanDetails> revision) {
        AccountPlan before = PlanStore.lock(change.db(), accountId).orElseThrow(Problem::notFound);
        checkOwner(change, accountId, before.details());
        ifMatch.check(before.version());
        return revise(change, before, revision.apply(before.details()));
    }

    private static void checkOwner(Change change, UUID accountId, PlanDetails details) {
        DocumentOwner.check(change.caller(), details.owner(), "/v1/engagement/accounts/" + accountId + "/plan");
    }

    private AccountPlan revise(Change change, AccountPlan before, PlanDetails details) {
        AccountPlan after = before.revised(details, change.now());
        if (after == before) {
            return before;
        }
        PlanStore.update(change.db(), after);
        change.audit(PlanAudit.entry("revised", before, after));
        events.changed(change, after);
        return after;
    }
}
