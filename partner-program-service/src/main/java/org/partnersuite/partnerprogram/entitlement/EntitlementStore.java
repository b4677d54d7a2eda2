package org.partnersuite.partnerprogram.entitlement;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** The entitlements of partners as last told. */
public final class EntitlementStore {
    public static final AggregateType<Entitlement> ENTITLEMENT =
            AggregateType.of("entitlement", "partner-program.entitlement.v1", State::of);

    private static final Table<Entitlement> TABLE = Table.of("entitlement", "id", Entitlement.class);

    private EntitlementStore() {}

    /** The data of {@code partner-program.entitlement.v1}. */
    private record State(
            UUID id,
            long version,
            UUID partnerId,
            @Nullable Tier tier,
            boolean provisional,
            int edition,
            @Nullable List<String> included,
            @Nullable List<String> inviteOnly,
            LocalDate since,
            Instant createdAt,
            Instant updatedAt) {
        static State of(Entitlement entitlement) {
            return new State(
                    entitlement.id(),
                    entitlement.version(),
                    entitlement.id(),
                    entitlement.tier(),
                    entitlement.provisional(),
                    entitlement.edition(),
                    entitlement.included(),
                    entitlement.inviteOnly(),
                    entitlement.since(),
                    entitlement.createdAt(),
                    entitlement.updatedAt());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                ENTITLEMENT.name(),
                ENTITLEMENT.table(),
                "select * from entitlement where id = any(:ids) order by id",
                Rows.of(Entitlement.class, ENTITLEMENT::state));
    }

    /** What was told of these partners, locked in the order of their ids; nobody else tells of them meanwhile. */
    static Map<UUID, Entitlement> lock(Handle db, Collection<UUID> partners) {
        db.createQuery("select pg_advisory_xact_lock(hashtextextended('entitlements', 0))")
                .mapTo(String.class)
                .list();
        Map<UUID, Entitlement> locked = new HashMap<>();
        db.createQuery("select * from entitlement where id = any(:ids) order by id for no key update")
                .bindArray("ids", UUID.class, partners)
                .mapTo(Entitlement.class)
                .forEach(told -> locked.put(told.id(), told));
        return locked;
    }

    static void begin(Change change, Entitlement first) {
        TABLE.insert(change.db(), List.of(first));
        ENTITLEMENT.created(change, "began", first);
    }

    static void follow(Change change, Entitlement before, Entitlement after) {
        TABLE.update(change.db(), List.of(after));
        ENTITLEMENT.changed(change, "followed the tier", before, after);
    }
}
