package org.partnersuite.platform.unitofwork.feed;

import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Writes into the log as the relay does. */
final class LogRows {
    static final String TYPE = "org.partnersuite.test.v1";
    static final UUID AGGREGATE = UUID.fromString("01980000-0000-7000-8000-0000000000a1");

    private final Jdbi jdbi;

    LogRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest version of an aggregate becomes the given one. */
    void add(UUID aggregate, int version, String type, @Nullable UUID partner, @Nullable String data) {
        add(aggregate, version, type, partner, null, data);
    }

    /** @param before whose it was until then */
    void add(
            UUID aggregate,
            int version,
            String type,
            @Nullable UUID partner,
            @Nullable UUID before,
            @Nullable String data) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into event_log (key, event_id, event_type, event_time, traceparent, data,
                                       partner_id, partner_before)
                values (:key, :key || ':' || :version, :type, '2026-01-02T03:04:05.678901Z', '00-x',
                        convert_to(:data, 'UTF8'), cast(:partner as uuid), cast(:before as uuid))
                """)
                .bind("key", aggregate.toString())
                .bind("version", version)
                .bind("type", type)
                .bind("data", data)
                .bind("partner", partner)
                .bind("before", before)
                .execute());
    }

    /** Versions of one aggregate that belongs to no partner. */
    void add(int from, int to) {
        for (int version = from; version <= to; version++) {
            add(AGGREGATE, version, TYPE, null, "{}");
        }
    }

    /** Many events of many aggregates, logged the days ago that are given. */
    void addMany(int events, int daysAgo, @Nullable UUID partner) {
        jdbi.useHandle(db -> db.createUpdate("""
                insert into event_log (key, event_id, event_type, event_time, data, partner_id, logged_at)
                select gen_random_uuid(), 'many:' || n, 'org.partnersuite.many.v1', now(), '{}', cast(:partner as uuid),
                       now() - make_interval(days => :days)
                from generate_series(1, :events) n
                """)
                .bind("events", events)
                .bind("days", daysAgo)
                .bind("partner", partner)
                .execute());
    }
}
