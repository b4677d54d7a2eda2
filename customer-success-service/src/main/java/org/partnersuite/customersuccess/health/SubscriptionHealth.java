package org.partnersuite.customersuccess.health;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Inputs and scores of subscriptions. */
public final class SubscriptionHealth {
    /** The name under which inputs are audited, by the id of their subscription. */
    public static final String AUDITED = "health-inputs";

    private SubscriptionHealth() {}

    /** The inputs of a subscription; version 0 while nothing was ever put in. */
    public static SubscriptionInputs inputs(Handle db, Subscription subscription) {
        return HealthInputsStore.find(db, subscription.id())
                .orElseGet(() ->
                        new SubscriptionInputs(subscription.id(), 0, RecordedInputs.NONE, subscription.createdAt()));
    }

    /** How the inputs of a locked subscription are to change. */
    @FunctionalInterface
    public interface Revision {
        HealthInputs of(HealthInputs known);
    }

    /** Changes the inputs and scores them in the same transaction. Inputs that stay the same change and score nothing. */
    public static SubscriptionInputs change(Change change, UUID subscriptionId, IfMatch ifMatch, Revision revision) {
        Subscription subscription = SubscriptionStore.lock(change.db(), subscriptionId);
        SubscriptionInputs before = inputs(change.db(), subscription);
        ifMatch.check(before.version());
        HealthInputs wanted = revision.of(before.inputs().bare());
        HealthModel model =
                HealthModels.of(change.db(), subscription.terms().product()).model();
        refuseFaults(HealthInputRules.faults(model, wanted, before.inputs().bare()));
        RecordedInputs inputs =
                before.inputs().changedTo(wanted, change.caller().subject(), change.now());
        if (inputs.equals(before.inputs())) {
            return before;
        }
        SubscriptionInputs after = new SubscriptionInputs(subscriptionId, before.version() + 1, inputs, change.now());
        HealthInputsStore.put(change.db(), after);
        change.audit(new AuditEntry(
                AUDITED,
                subscriptionId,
                "changed",
                FieldChanges.between(
                        Json.mapper().valueToTree(before.inputs()),
                        Json.mapper().valueToTree(inputs))));
        score(change, subscription, model, inputs);
        return after;
    }

    /** The newest scoring; numbered 0 while there was none. */
    public static ScoredHealth current(Handle db, Subscription subscription) {
        return HealthScoreStore.findCurrent(db, subscription.id())
                .orElseGet(() -> whatIf(db, subscription, known -> known));
    }

    /** Score of hypothetical inputs; not stored, therefore numbered 0. */
    public static ScoredHealth whatIf(Handle db, Subscription subscription, Revision revision) {
        HealthModel model = HealthModels.of(db, subscription.terms().product()).model();
        RecordedInputs known = inputs(db, subscription).inputs();
        HealthInputs wanted = revision.of(known.bare());
        refuseFaults(HealthInputRules.faults(model, wanted, known.bare()));
        return new ScoredHealth(
                subscription.id(),
                subscription.id(),
                subscription.customerId(),
                0,
                model.offer(),
                model.version(),
                HealthScoring.score(model, wanted),
                known,
                subscription.createdAt(),
                "");
    }

    private static void score(Change change, Subscription subscription, HealthModel model, RecordedInputs inputs) {
        ScoredHealth scored = new ScoredHealth(
                Ids.next(),
                subscription.id(),
                subscription.customerId(),
                HealthScoreStore.nextNumber(change.db(), subscription.id()),
                model.offer(),
                model.version(),
                HealthScoring.score(model, inputs.bare()),
                inputs,
                change.now(),
                change.caller().subject());
        HealthScoreStore.insert(change, scored);
    }

    private static void refuseFaults(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("health_inputs_refused", "Some inputs do not fit the model.", faults);
        }
    }
}
