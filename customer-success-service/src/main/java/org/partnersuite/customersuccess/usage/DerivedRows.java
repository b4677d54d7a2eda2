package org.partnersuite.customersuccess.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** The rows of months that follow from their days. A month that was reported itself stays as it was reported. */
final class DerivedRows {
    private DerivedRows() {}

    /** Whether any was written. */
    static boolean write(
            Change change, LocalDate month, Map<UUID, List<UsageRow>> rows, Map<UUID, List<UsageRow>> days) {
        List<UsageRow> created = new ArrayList<>();
        List<UsageRow> changed = new ArrayList<>();
        days.forEach((subscription, ofSubscription) -> {
            Map<String, UsageRow> known = rows.getOrDefault(subscription, List.of()).stream()
                    .collect(Collectors.toMap(UsageRow::licenceType, Function.identity()));
            Map<String, List<UsageReport>> byType = new TreeMap<>();
            ofSubscription.forEach(day -> byType.computeIfAbsent(day.licenceType(), type -> new ArrayList<>())
                    .add(day.report()));
            byType.forEach((type, reports) -> {
                UsageReport report = MonthOfDays.of(reports);
                UsageRow before = known.get(type);
                if (before == null) {
                    created.add(new UsageRow(Ids.next(), 1, subscription, type, month, report, true, false, change.now()));
                } else if (before.ofDays() && !before.report().equals(report)) {
                    changed.add(before.corrected(report, true, change.now()));
                }
            });
        });
        if (!created.isEmpty() && !UsageStore.insert(change.db(), created, false)) {
            throw new IllegalStateException("a month was reported at the same time");
        }
        if (!UsageStore.update(change.db(), changed, false)) {
            throw new IllegalStateException("a month was reported at the same time");
        }
        return !created.isEmpty() || !changed.isEmpty();
    }
}
