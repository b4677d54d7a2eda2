package org.partnersuite.customersuccess.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.health.model.HealthModel;
import org.partnersuite.customersuccess.health.model.MeasureValue;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

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

    /** Changes the inputs; the score follows. Inputs that stay the same change nothing. */
    public static SubscriptionInputs change(Change change, UUID subscriptionId, IfMatch ifMatch, Revision revision) {
        Subscription subscription = SubscriptionStore.lock(change.db(), subscriptionId);
        SubscriptionInputs before = inputs(change.db(), subscription);
        ifMatch.check(before.version());
        HealthInputs wanted = revision.of(before.inputs().bare());
        HealthModel model =
                HealthModels.of(change.db(), subscription.terms().product()).model();
        refuseFaults(HealthInputRules.faults(model, wanted, before.inputs().bare(), HealthQueue.day(change.now())));
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
        return after;
    }

    /** The newest scoring; numbered 0 while there was none. */
    public static ScoredHealth current(Handle db, Subscription subscription, LocalDate today) {
        return HealthScoreStore.findCurrent(db, subscription.id())
                .orElseGet(() -> whatIf(db, subscription, today, known -> known));
    }

    /** Score of hypothetical inputs, computed measures among them; not stored, therefore numbered 0. */
    public static ScoredHealth whatIf(Handle db, Subscription subscription, LocalDate today, Revision revision) {
        HealthModel model = HealthModels.of(db, subscription.terms().product()).model();
        ScoringCase known = ScoringCases.of(db, List.of(subscription.id()), today).stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        HealthInputs wanted = revision.of(known.inputs().bare());
        refuseFaults(
                HealthInputRules.faultsOfSupposed(model, wanted, known.inputs().bare()));
        Map<String, MeasureValue> measures = ComputedMeasures.of(model, wanted, known.facts(), today);
        HealthState before = known.before();
        HealthResult.Decided decided = HealthResult.of(
                model,
                HealthScoring.score(model, measures, wanted.answers()),
                before == null ? null : before.baseBand(),
                ComputedMeasures.bandFacts(wanted, known.facts(), today),
                known.override());
        return new ScoredHealth(
                subscription.id(),
                subscription.id(),
                subscription.customerId(),
                0,
                model.offer(),
                model.version(),
                decided.score(),
                decided.result(),
                known.inputs(),
                true,
                subscription.createdAt(),
                "");
    }

    private static void refuseFaults(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("health_inputs_refused", "Some inputs do not fit the model.", faults);
        }
    }
}
