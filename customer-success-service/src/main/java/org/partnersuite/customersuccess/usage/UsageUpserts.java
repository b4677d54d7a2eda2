package org.partnersuite.customersuccess.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.FieldChanges;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Stores reports by subscription, licence type and period. A report that says what is known changes nothing. A first
 * report needs no history: its row is all of it; a correction is audited.
 */
public final class UsageUpserts {
    /** The name under which corrections are audited, by the id of the report. */
    public static final String AUDITED = "usage";

    private UsageUpserts() {}

    /** What is to be stored. */
    public record Draft(UsageKey key, Function<@Nullable UsageReport, UsageReport> report) {}

    /** Result for a draft; before and after are equal without a change, and null when it is refused. */
    public record Result(
            @Nullable UsageRow before, @Nullable UsageRow after, List<Fault> faults) {}

    /**
     * Applies the drafts, each of another key; a refused one does not stop the others.
     *
     * @throws ConcurrentModificationException when one of them was reported at the same time; try again
     */
    public static List<Result> put(Change change, List<Draft> drafts) {
        Set<UUID> known = knownSubscriptions(change.db(), drafts);
        Map<UsageKey, UsageRow> rows = new LinkedHashMap<>();
        for (boolean daily : List.of(false, true)) {
            rows.putAll(UsageStore.find(
                    change.db(),
                    drafts.stream()
                            .map(Draft::key)
                            .filter(key -> key.daily() == daily)
                            .toList(),
                    daily));
        }
        Writes months = new Writes();
        Writes days = new Writes();
        List<Result> results = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            results.add(apply(
                    change.now(),
                    draft,
                    rows.get(draft.key()),
                    known,
                    draft.key().daily() ? days : months));
        }
        months.store(change, false);
        days.store(change, true);
        return results;
    }

    private static Result apply(Instant now, Draft draft, @Nullable UsageRow before, Set<UUID> known, Writes writes) {
        UsageKey key = draft.key();
        boolean derived = before == null || before.ofDays();
        UsageReport report = draft.report().apply(before == null || derived ? null : before.report());
        List<Fault> faults = UsageRules.faults(key, report, LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (!known.contains(key.subscriptionId())) {
            faults.add(Fault.at("/subscriptionId", "unknown_subscription", "There is no such subscription."));
        }
        if (!faults.isEmpty()) {
            return new Result(before, null, faults);
        }
        if (before == null) {
            UsageRow row = new UsageRow(
                    Ids.next(),
                    1,
                    key.subscriptionId(),
                    key.licenceType(),
                    key.period(),
                    report,
                    false,
                    key.daily(),
                    now);
            writes.created.add(row);
            return new Result(null, row, faults);
        }
        if (report.equals(before.report()) && !before.ofDays()) {
            return new Result(before, before, faults);
        }
        UsageRow after = before.corrected(report, false, now);
        writes.changed.add(after);
        writes.corrections.add(new AuditEntry(
                AUDITED,
                after.id(),
                "corrected",
                FieldChanges.between(
                        Json.mapper().valueToTree(before.report()),
                        Json.mapper().valueToTree(report))));
        return new Result(before, after, faults);
    }

    private static Set<UUID> knownSubscriptions(Handle db, List<Draft> drafts) {
        return db.createQuery("select id from held_subscription where id = any(:ids)")
                .bindArray(
                        "ids",
                        UUID.class,
                        drafts.stream()
                                .map(draft -> draft.key().subscriptionId())
                                .collect(Collectors.toSet()))
                .mapTo(UUID.class)
                .set();
    }

    /** Rows of one kind. */
    private static final class Writes {
        private final List<UsageRow> created = new ArrayList<>();
        private final List<UsageRow> changed = new ArrayList<>();
        private final List<AuditEntry> corrections = new ArrayList<>();

        void store(Change change, boolean daily) {
            boolean inserted = created.isEmpty() || UsageStore.insert(change.db(), created, daily);
            if (!inserted || !UsageStore.update(change.db(), inOrder(), daily)) {
                throw new ConcurrentModificationException("a report came meanwhile");
            }
            corrections.forEach(change::audit);
        }

        /** In one order for all, so that no two changes wait for each other. */
        private List<UsageRow> inOrder() {
            return changed.stream()
                    .sorted(Comparator.comparing(
                                    (UsageRow row) -> row.subscriptionId().toString())
                            .thenComparing(UsageRow::licenceType)
                            .thenComparing(UsageRow::period))
                    .toList();
        }
    }
}
