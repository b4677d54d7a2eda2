package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.DecisionDraft.OtherContract;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Change;

/** Records what came out of renewals: by people of the vendor, or by the partner of record. */
public final class RenewalDecisions {
    private RenewalDecisions() {}

    /** @throws Problem 404, 412 for a newer version, 409 when it is no longer open, 422 with every fault */
    public static Renewal decide(Change change, UUID id, IfMatch ifMatch, DecisionDraft draft) {
        Renewal renewal = RenewalStore.lock(change.db(), id);
        ifMatch.check(renewal.version());
        return decide(change, renewal, draft);
    }

    /**
     * The same by the contract and its end, for files and batches.
     *
     * @throws Problem 404, 409 when it is no longer open, 422 with every fault
     */
    public static Renewal decide(Change change, UUID subscriptionId, LocalDate dueOn, DecisionDraft draft) {
        UUID id = RenewalStore.idOf(change.db(), subscriptionId, dueOn);
        return decide(change, RenewalStore.lock(change.db(), id), draft);
    }

    /**
     * The same, where the outcome that is recorded already may come again: for files.
     *
     * @throws Problem 404, 409 when it is no longer open and came out otherwise, 422 with every fault
     */
    public static Renewal put(Change change, UUID subscriptionId, LocalDate dueOn, DecisionDraft draft) {
        Renewal renewal = RenewalStore.lock(change.db(), RenewalStore.idOf(change.db(), subscriptionId, dueOn));
        Decision decision = renewal.decision();
        return decision != null && draft.says(decision) ? renewal : decide(change, renewal, draft);
    }

    private static Renewal decide(Change change, Renewal renewal, DecisionDraft draft) {
        if (renewal.status() != Renewal.Status.OPEN) {
            throw Problem.conflict(
                            "renewal_not_open",
                            renewal.status() == Renewal.Status.CLOSED
                                    ? "The outcome of this renewal is recorded already."
                                    : "This renewal was withdrawn.")
                    .with("renewalStatus", renewal.status());
        }
        LocalDate today = Renewal.day(change.now());
        RenewalRules rules = SettingStore.of(change.db(), RenewalRules.SETTING);
        List<Fault> faults =
                draft.faults(renewal, rules.codes(), other(change.db(), draft.intoSubscriptionId()), today);
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("outcome_refused", "The outcome breaks rules, listed in errors.", faults);
        }
        Map<UUID, LocalDate> termStarts = RenewalStore.termStarts(change.db(), List.of(renewal));
        Decision decision = draft.decision(
                renewal,
                Objects.requireNonNull(termStarts.get(renewal.id())),
                rules.graceDays(),
                change.caller().subject(),
                today);
        Renewal decided = renewal.decided(decision, change.now());
        RenewalStore.write(change, List.of(), Map.of(renewal, decided));
        return decided;
    }

    private static @Nullable OtherContract other(Handle db, @Nullable UUID subscriptionId) {
        return subscriptionId == null
                ? null
                : db.createQuery(
                                "select id, customer_id, currency, live, contract_end from renewable_contract where id = :id")
                        .bind("id", subscriptionId)
                        .mapTo(OtherContract.class)
                        .findOne()
                        .orElse(null);
    }
}
