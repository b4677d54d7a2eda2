package org.partnersuite.partnerprogram.standing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Takes the snapshot of each partner when a month has ended, and judges its shortfalls by it. However late it runs, it
 * uses what was known at the end of the month.
 */
@Singleton
class MonthlySnapshots extends DueWork {
    private final Measures measures;
    private final Editions editions;

    MonthlySnapshots(Measures measures, Editions editions) {
        super("standing-snapshots", SnapshotStore.DUE);
        this.measures = measures;
        this.editions = editions;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<SnapshotStore.Due> due = SnapshotStore.lockDue(change.db(), ids, today);
        List<Snapshot> taken = new ArrayList<>(due.size());
        for (SnapshotStore.Due each : due) {
            if (editions.inForce(change.db(), each.snapshotOn().minusDays(1)).isPresent()) {
                taken.add(take(change, each));
            }
        }
        SnapshotStore.insert(change.db(), taken);
        SnapshotStore.next(
                change.db(), due.stream().map(SnapshotStore.Due::partnerId).collect(Collectors.toSet()));
        taken.forEach(snapshot -> change.event(StandingEvent.of(snapshot)));
        ShortfallNotices.judge(change, editions, taken);
        return due.size();
    }

    private Snapshot take(Change change, SnapshotStore.Due due) {
        LocalDate day = due.snapshotOn().minusDays(1);
        Instant end = Days.at(due.snapshotOn());
        return Snapshot.of(
                due.partnerId(),
                due.snapshots() + 1,
                end,
                measures.take(change.db(), due.partnerId(), day, end, null).tcv(),
                measures.project(change.db(), due.partnerId(), day, end, null).tcv());
    }
}
