package org.partnersuite.customersuccess.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Table;

/** The newest scoring of each subscription. The scorer alone writes it. */
final class HealthStateStore {
    private static final Table<HealthState> TABLE = Table.of("health_state", "subscription_id", HealthState.class);

    private HealthStateStore() {}

    static Map<UUID, HealthState> find(Handle db, Collection<UUID> subscriptionIds) {
        return db.createQuery("select * from health_state where subscription_id = any(:ids)")
                .bindArray("ids", UUID.class, subscriptionIds)
                .mapTo(HealthState.class)
                .collect(Collectors.toMap(HealthState::subscriptionId, Function.identity()));
    }

    static void put(Handle db, List<HealthState> states) {
        TABLE.put(db, states);
    }

    /** Scorings that said nothing new are looked at again on this day. */
    static void checkAgain(Handle db, Map<UUID, LocalDate> days) {
        List<Map.Entry<UUID, LocalDate>> entries = List.copyOf(days.entrySet());
        db.createUpdate("""
                        update health_state h set check_on = d.day
                        from unnest(:ids, :days::date[]) as d (id, day) where h.subscription_id = d.id
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        entries.stream().map(Map.Entry::getKey).toList())
                .bindArray(
                        "days",
                        String.class,
                        entries.stream()
                                .map(entry -> entry.getValue().toString())
                                .toList())
                .execute();
    }
}
