package org.partnersuite.customersuccess.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** The partners of record of subscriptions, day by day. */
public final class Relations {
    /** Subscriptions whose partner of record changes by plan, each as {@code id} with its {@code day}. */
    public static final String PLANNED = "select subscription_id as id, day from awaited_record_change";

    private Relations() {}

    /** The relation that holds on a day, if the subscription has a partner of record then. */
    public static Optional<PartnerRelation> recordOn(Handle db, UUID subscriptionId, LocalDate day) {
        return RelationStore.recordsOn(db, List.of(subscriptionId), day).stream()
                .findFirst();
    }

    /** Those that hold on a day, by subscription. */
    public static Map<UUID, PartnerRelation> recordsOn(Handle db, Collection<UUID> subscriptionIds, LocalDate day) {
        return RelationStore.recordsOn(db, subscriptionIds, day).stream()
                .collect(Collectors.toMap(
                        relation -> Objects.requireNonNull(relation.subscriptionId()), Function.identity()));
    }

    /** Changes the terms of subscriptions that the caller has locked; each occurs once. */
    public static void follow(Change change, List<RecordChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        LocalDate today = Days.today(change);
        List<UUID> ids = changes.stream().map(RecordChange::subscriptionId).toList();
        Map<UUID, List<PartnerRelation>> terms = RelationStore.recordTerms(change.db(), ids).stream()
                .collect(Collectors.groupingBy(relation -> Objects.requireNonNull(relation.subscriptionId())));
        List<PartnerRelation> created = new ArrayList<>();
        Map<PartnerRelation, PartnerRelation> changed = new LinkedHashMap<>();
        List<PartnerRelation> removed = new ArrayList<>();
        Set<UUID> awaited = new HashSet<>();
        List<RelationStore.NextChange> next = new ArrayList<>();
        for (RecordChange each : changes) {
            List<PartnerRelation> known = terms.getOrDefault(each.subscriptionId(), List.of());
            RecordOutcome outcome = RecordOutcome.of(known, each, change.now());
            created.addAll(outcome.created());
            changed.putAll(outcome.changed());
            removed.addAll(outcome.removed());
            LocalDate day = outcome.nextChangeAfter(today);
            if (day != null) {
                next.add(new RelationStore.NextChange(each.subscriptionId(), day));
            }
            if (known.stream().anyMatch(term -> term.nextChangeAfter(today) != null)) {
                awaited.add(each.subscriptionId());
            }
        }
        RelationStore.remove(change, removed);
        RelationStore.update(change, changed);
        if (!RelationStore.insert(change, created)) {
            throw new IllegalStateException("the subscriptions are locked, so their terms are known");
        }
        if (!awaited.isEmpty() || !next.isEmpty()) {
            RelationStore.await(change.db(), awaited, next);
        }
    }

    /** Waits for the next planned change of a locked subscription, after today's was made. */
    public static void awaitNext(Change change, UUID subscriptionId) {
        LocalDate today = Days.today(change);
        List<RelationStore.NextChange> next = RelationStore.recordTerms(change.db(), List.of(subscriptionId)).stream()
                .flatMap(term -> Stream.ofNullable(term.nextChangeAfter(today)))
                .min(LocalDate::compareTo)
                .map(day -> List.of(new RelationStore.NextChange(subscriptionId, day)))
                .orElse(List.of());
        RelationStore.await(change.db(), List.of(subscriptionId), next);
    }
}
