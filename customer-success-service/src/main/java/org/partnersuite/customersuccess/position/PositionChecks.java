package org.partnersuite.customersuccess.position;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.LifecycleStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageStore;
import org.partnersuite.customersuccess.position.PositionStore.NextCheck;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Positions that are stalled from a day on, and those that a touch has freed again. A stall is dated by its day, however late
 * it is found; a stalled position is looked at every day.
 */
@Singleton
class PositionChecks extends DueWork {
    PositionChecks() {
        super("position-stalls", "select id, check_on as day from lifecycle_position where check_on is not null");
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        List<Position> due = PositionStore.lockDue(change.db(), ids, today);
        Map<Stage, LifecycleStage> stages = StageStore.all(change.db());
        Map<UUID, LocalDate> touches = PositionStore.lastTouches(
                change.db(), due.stream().map(Position::customerId).collect(Collectors.toSet()));
        List<NextCheck> deferred = new ArrayList<>();
        for (Position position : due) {
            LifecycleStage stage = stages.get(position.stage());
            LocalDate day = Stall.day(
                    position.enteredOn(),
                    stage == null ? null : stage.stalledAfterDays(),
                    touches.get(position.customerId()));
            check(change, position, day, today, deferred);
        }
        PositionStore.defer(change.db(), deferred);
        return due.size();
    }

    private static void check(
            Change change, Position position, @Nullable LocalDate day, LocalDate today, List<NextCheck> deferred) {
        boolean stalled = day != null && !day.isAfter(today);
        if (stalled == position.isStalled()) {
            deferred.add(new NextCheck(position.id(), stalled ? today.plusDays(1) : day));
            return;
        }
        Position after = position.checked(stalled ? day : null, stalled ? today.plusDays(1) : day, change.now());
        PositionStore.change(change, stalled ? "stalled" : "no longer stalled", position, after);
        if (stalled && day != null) {
            PositionStore.stall(change, after, day);
        }
    }
}
