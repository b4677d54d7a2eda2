package org.partnersuite.partnerprogram.practice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where practices are kept. */
public final class PracticeStore {
    public static final AggregateType<Practice> PRACTICE =
            new AggregateType<>("practice", "partner-program.practice.v1", State::of, Practice::content);

    private static final Table<Practice> TABLE = Table.of(PRACTICE.table(), "id", Practice.class);

    private PracticeStore() {}

    /** The data of {@code partner-program.practice.v1}. */
    private record State(
            UUID id,
            long version,
            List<String> present,
            Map<String, String> owners,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Practice practice) {
            Map<String, String> owners = new TreeMap<>();
            practice.content().drives().forEach((key, drive) -> owners.put(key, drive.owner()));
            return new State(
                    practice.id(),
                    practice.version(),
                    practice.content().blocks().entrySet().stream()
                            .filter(block -> block.getValue().present())
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList(),
                    owners,
                    practice.createdAt(),
                    practice.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(PRACTICE.name(), PRACTICE.table(), Rows.of(Practice.class, PRACTICE::state));
    }

    /** What is known of a partner's practice. */
    public static Practice of(Handle db, UUID partner) {
        return db.createQuery("select * from practice where id = :id")
                .bind("id", partner)
                .map(Rows.of(Practice.class))
                .findOne()
                .orElseGet(() -> Practice.none(partner));
    }

    /** The same, and nobody else changes it meanwhile. */
    static Practice locked(Handle db, UUID partner) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "practice " + partner)
                .mapTo(String.class)
                .findOne();
        return of(db, partner);
    }

    static void put(Change change, Practice before, Practice after) {
        if (before.version() == 0) {
            TABLE.insert(change.db(), List.of(after));
            PRACTICE.created(change, "described", after);
        } else {
            TABLE.update(change.db(), List.of(after));
            PRACTICE.record(change, "changed", after, PRACTICE.audited(before), PRACTICE.audited(after));
        }
    }
}
