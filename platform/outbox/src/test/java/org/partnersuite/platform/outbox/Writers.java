package org.partnersuite.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Concurrent writers that change a few aggregates, each change with its event, some committing late. */
final class Writers {
    static final String TOPIC = "test.aggregate.v1";

    private final Jdbi jdbi;
    private final List<UUID> aggregates =
            Stream.generate(UUID::randomUUID).limit(40).toList();

    Writers(DataSource owner, DataSource app) {
        Jdbi.create(owner).useHandle(db -> {
            db.execute("create table aggregate (id uuid primary key, version bigint not null)");
            aggregates.forEach(id -> db.execute("insert into aggregate values (?, 0)", id));
        });
        jdbi = Jdbi.create(app);
    }

    /** Runs so many writers side by side; returns when all have committed. */
    void write(int writers, int changesEach, long seed) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> done = IntStream.range(0, writers)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> write(changesEach, new Random(seed + i))))
                    .toList();
            for (Future<?> each : done) {
                each.get();
            }
        }
    }

    private void write(int changes, Random random) {
        try (Handle db = jdbi.open()) {
            for (int i = 0; i < changes; i++) {
                UUID id = aggregates.get(random.nextInt(aggregates.size()));
                boolean late = random.nextInt(10) == 0;
                db.useTransaction(t -> change(t, id, late));
            }
        }
    }

    private static void change(Handle db, UUID id, boolean late) {
        long version = db.createQuery("update aggregate set version = version + 1 where id = :id returning version")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
        db.createUpdate("""
                        insert into outbox (topic, key, event_id, event_type, event_time, traceparent, data, appended_at)
                        values (:topic, :key, :eventId, 'org.partnersuite.test.aggregate.v1', now(), :trace, :data, now())
                        """)
                .bind("topic", TOPIC)
                .bind("key", id.toString())
                .bind("eventId", id + ":" + version)
                .bind("trace", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .bind("data", "{}".getBytes(StandardCharsets.UTF_8))
                .execute();
        if (late) {
            db.execute("select pg_sleep(0.005)");
        }
    }

    /** The version that each changed aggregate has reached. */
    Map<String, Long> versions() {
        return jdbi.withHandle(db -> db.createQuery("select id::text, version from aggregate where version > 0")
                .reduceRows(new TreeMap<>(), (versions, row) -> {
                    versions.put(row.getColumn("id", String.class), row.getColumn("version", Long.class));
                    return versions;
                }));
    }

    long waiting() {
        return jdbi.withHandle(db ->
                db.createQuery("select count(*) from outbox").mapTo(Long.class).one());
    }
}
