package org.partnersuite.platform.webhooks;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.WorkLoops;
import org.partnersuite.platform.unitofwork.feed.EventLog;
import org.partnersuite.platform.webhooks.call.Destinations;
import org.partnersuite.platform.webhooks.call.ReceiverClient;

/** The parts of webhooks on a database of their own, and a log that the test writes. */
final class Bench {
    static final String TYPE = "org.partnersuite.test.thing.v1";
    static final String OTHER_TYPE = "org.partnersuite.test.other.v1";
    static final Caller OWNER = new Caller("crm-sync", "crm", Set.of(Roles.INTEGRATION), null);

    private static final Vertx VERTX = Vertx.vertx();

    final Watch watch = new Watch();
    final Settings settings = new Settings();
    final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    final TestDatabase postgres = PostgresServer.createDatabase("webhooks").migrate("classpath:db/platform");
    final Jdbi jdbi = Jdbi.create(postgres.asApp());
    final Database database = new Database(postgres.asApp(), () -> OWNER);
    final WebhookSecrets secrets = new WebhookSecrets(settings);
    final UnitOfWork unitOfWork = new UnitOfWork(
            database,
            () -> {
                throw new IllegalStateException("no request");
            },
            watch,
            () -> {});
    final Webhooks webhooks;
    final DeliveryRounds rounds;

    /** Receivers may be anywhere. */
    Bench() {
        this(new Destinations(InetAddress::getAllByName, true));
    }

    Bench(Destinations destinations) {
        this.webhooks = new Webhooks(settings, secrets, destinations);
        this.rounds = new DeliveryRounds(
                unitOfWork,
                webhooks,
                secrets,
                new ReceiverClient(VERTX, destinations, watch, settings.callTimeout()),
                settings,
                "/test-service",
                watch,
                registry);
    }

    WebhookWorker worker() {
        return new WebhookWorker(database, postgres.asApp(), rounds, watch, settings, new WorkLoops(registry));
    }

    UUID webhook(String url) {
        return webhook(url, List.of());
    }

    UUID webhook(String url, List<String> types) {
        WebhookRequest request = new WebhookRequest("Test", url, types, null, null);
        return unitOfWork
                .runAs(OWNER, change -> webhooks.create(change, request))
                .id();
    }

    Webhook find(UUID id) {
        return database.readAs(OWNER, db -> webhooks.find(db, OWNER, id));
    }

    String secret(UUID id) {
        return secrets.open(id, find(id).secrets().secret());
    }

    /** Adds an event to the log; returns its id. */
    String log(String aggregate, int version) {
        return log(aggregate, version, TYPE);
    }

    String log(String aggregate, int version, String type) {
        String id = aggregate + ":" + version;
        jdbi.useHandle(db -> db.createUpdate("""
                insert into event_log (key, event_id, event_type, event_time, traceparent, data)
                values (:key, :id, :type, '2026-01-02T03:04:05.678901Z', '00-x', convert_to(:data, 'UTF8'))
                """)
                .bind("key", aggregate)
                .bind("id", id)
                .bind("type", type)
                .bind("data", "{\"version\":" + version + "}")
                .execute());
        return id;
    }

    long head() {
        return database.readAs(OWNER, EventLog::head);
    }

    /** Rounds until nothing is left to do now. */
    void runAll(UUID webhook) {
        boolean more = true;
        while (more) {
            more = rounds.run(webhook);
        }
    }

    List<String> deliveries(UUID webhook) {
        return jdbi.withHandle(db ->
                db.createQuery("""
                        select event_id || ' ' || state || ' ' || attempts from webhook_delivery
                        where webhook_id = :id order by position
                        """).bind("id", webhook).mapTo(String.class).list());
    }

    /** Time that passes when the test says so, beside the real one. */
    static final class Watch extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        void reset() {
            ahead = Duration.ZERO;
        }

        void advance(Duration step) {
            ahead = ahead.plus(step);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Settings as by default, with few pending deliveries. */
    static final class Settings implements WebhookConfig {
        int pending = 1000;

        @Override
        public Optional<String> key() {
            return Optional.of("a key of tests");
        }

        @Override
        public Optional<String> previousKey() {
            return Optional.empty();
        }

        @Override
        public List<String> eventTypes() {
            return List.of(TYPE, OTHER_TYPE);
        }

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public boolean privateReceivers() {
            return true;
        }

        @Override
        public int most() {
            return 200;
        }

        @Override
        public int pending() {
            return pending;
        }

        @Override
        public int callsAtOnce() {
            return 4;
        }

        @Override
        public Duration callTimeout() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration failingFor() {
            return Duration.ofDays(5);
        }

        @Override
        public Duration secretOverlap() {
            return Duration.ofHours(24);
        }

        @Override
        public Duration keep() {
            return Duration.ofDays(7);
        }
    }
}
