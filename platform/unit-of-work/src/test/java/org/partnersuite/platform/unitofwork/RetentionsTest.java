package org.partnersuite.platform.unitofwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.testkit.PostgresServer;

@Tag("XC-1")
class RetentionsTest {
    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
    private static final Caller CALLER = new Caller("ann", "crm", Set.of("seller"), null);

    @Test
    void whatIsOldIsDeletedInStepsUntilAStepIsNotFull() throws Exception {
        WorkLoops loops = new WorkLoops(new SimpleMeterRegistry());
        Database database =
                new Database(PostgresServer.createDatabase("retention").asApp(), () -> CALLER);
        List<Integer> deleted = List.of(10, 10, 3);
        List<Instant> steps = new CopyOnWriteArrayList<>();

        new Retentions(database, Clock.fixed(NOW, ZoneOffset.UTC), loops)
                .start("test-retention", Duration.ofHours(72), 10, (db, before, limit) -> {
                    assertThat(limit).isEqualTo(10);
                    steps.add(before);
                    return deleted.get(steps.size() - 1);
                });

        await().until(() -> steps.size() == deleted.size());
        loops.stop(new ShutdownEvent());
        assertThat(steps).hasSize(3).containsOnly(Instant.parse("2026-03-28T12:00:00Z"));
    }
}
