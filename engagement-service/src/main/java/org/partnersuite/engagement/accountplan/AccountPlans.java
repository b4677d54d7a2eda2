package org.partnersuite.engagement.accountplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnersuite.engagement.account.AccountMergeParticipant;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.document.DocumentOwner;
import org.partnersuite.engagement.document.OneOfAccount;
import org.partnersuite.engagement.document.Replacement;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/** Plans are written by their owner, the account's technical leader, or by a lead. */
@ApplicationScoped
public class AccountPlans implements AccountMergeParticipant {
    private final PlanRepository plans;

    AccountPlans(PlanRepository plans) {
        this.plans = plans;
    }

    /**
     * @throws Problem 404 for an unknown account, 409 for a merged one, 403 for a caller without permission, 428 or 412
     *     when there is another version
     */
    public AccountPlan put(Change change, UUID accountId, IfMatch ifMatch, PlanDetails details) {
        if (!Accounts.hold(change.db(), accountId)) {
            throw Problem.notFound();
        }
        Optional<AccountPlan> known =
                plans.locked("id = ?1", accountId).stream().findFirst();
        if (known.isPresent()) {
            checkOwner(change, accountId, known.get().details());
            ifMatch.check(known.get().version());
            return revise(change, known.get(), details);
        }
        checkOwner(change, accountId, details);
        ifMatch.checkNone();
        AccountPlan plan = new AccountPlan(new Stamp(accountId, 1, change.now(), change.now()), details);
        return Replacement.created(() -> plans.created(change, "begun", plan), "account_plan_pkey");
    }

    /** @throws Problem 404, 403 for a caller without permission, 412 for a newer version */
    public AccountPlan revise(
            Change change, UUID accountId, IfMatch ifMatch, Function<AccountPlan, PlanDetails> revision) {
        Accounts.hold(change.db(), accountId);
        AccountPlan plan = plans.locked(change, accountId);
        checkOwner(change, accountId, plan.details());
        ifMatch.check(plan.version());
        return revise(change, plan, revision.apply(plan));
    }

    @Override
    public int move(Change change, UUID merged, UUID survivor) {
        return OneOfAccount.move(
                change, plans, merged, survivor, (stamp, other) -> new AccountPlan(stamp, other.details()));
    }

    private static void checkOwner(Change change, UUID accountId, PlanDetails details) {
        DocumentOwner.check(change.caller(), details.owner(), "/v1/engagement/accounts/" + accountId + "/plan");
    }

    private AccountPlan revise(Change change, AccountPlan plan, PlanDetails details) {
        plan.revise(details);
        return plans.changed(change, "revised", plan);
    }
}
