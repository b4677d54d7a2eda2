package org.partnersuite.customersuccess.action;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Table;

/**
 * The features that a customer plans to use with a subscription. One that is unused for long is signalled, once.
 *
 * @param version 0 while none was ever planned
 */
public record PlannedFeatures(
        UUID subscriptionId, long version, @JsonColumn List<PlannedFeature> features, Instant updatedAt) {

    /** The name under which they are audited, by the id of their subscription. */
    public static final String AUDITED = "planned-features";

    private static final Table<PlannedFeatures> TABLE =
            Table.of("planned_features", "subscription_id", PlannedFeatures.class);
    private static final Table<TriggerWatch> WATCHES = Table.of("trigger_watch", "id", TriggerWatch.class);

    public PlannedFeatures {
        features = List.copyOf(features);
    }

    /** @param plannedFrom the day from which it is to be used */
    @Schema(name = "PlannedFeature", description = "A feature that a customer plans to use.")
    public record PlannedFeature(
            @Schema(maxLength = 100, examples = "goals") String feature, LocalDate plannedFrom) {}

    public static PlannedFeatures of(Handle db, Subscription subscription) {
        Optional<PlannedFeatures> known = db.createQuery("select * from planned_features where subscription_id = :id")
                .bind("id", subscription.id())
                .mapTo(PlannedFeatures.class)
                .findOne();
        return known.orElseGet(() -> new PlannedFeatures(subscription.id(), 0, List.of(), subscription.createdAt()));
    }

    /**
     * Replaces the features that a subscription plans.
     *
     * @throws Problem 404, 412
     */
    public static PlannedFeatures put(
            Change change, UUID subscriptionId, IfMatch ifMatch, List<PlannedFeature> planned) {
        Subscription subscription = SubscriptionStore.lock(change.db(), subscriptionId);
        PlannedFeatures before = of(change.db(), subscription);
        ifMatch.checkPart(before.version(), before.version() > 0);
        if (before.features().equals(planned)) {
            return before;
        }
        PlannedFeatures after = new PlannedFeatures(subscriptionId, before.version() + 1, planned, change.now());
        TABLE.put(change.db(), List.of(after));
        TriggerWatches.forget(change.db(), TriggerKey.FEATURE_NOT_ADOPTED, Set.of(subscriptionId));
        watch(change, subscription, planned);
        change.audit(new AuditEntry(
                AUDITED,
                subscriptionId,
                "changed",
                FieldChanges.between(
                        Json.mapper().valueToTree(before), Json.mapper().valueToTree(after))));
        return after;
    }

    /** A day that has passed is not looked at any more. */
    private static void watch(Change change, Subscription subscription, List<PlannedFeature> planned) {
        int days = TriggerRules.get(change.db(), TriggerKey.FEATURE_NOT_ADOPTED).days();
        LocalDate today = LocalDate.ofInstant(change.now(), ZoneOffset.UTC);
        for (PlannedFeature each : planned) {
            LocalDate last = TriggerFacts.lastUse(change.db(), subscription.id(), each.feature())
                    .filter(day -> day.isAfter(each.plannedFrom()))
                    .orElse(each.plannedFrom());
            LocalDate due = last.plusDays(days);
            if (!due.isBefore(today)) {
                WATCHES.insert(
                        change.db(),
                        List.of(new TriggerWatch(
                                Ids.next(),
                                TriggerKey.FEATURE_NOT_ADOPTED,
                                subscription.id(),
                                subscription.customerId(),
                                each.feature(),
                                each.plannedFrom(),
                                due)));
            }
        }
    }
}
