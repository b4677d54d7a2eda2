package org.partnersuite.platform.inbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.testkit.KafkaBroker;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** A service with one projection; processes of it are consumptions that share the database. */
final class Service {
    static final Caller ADMIN = new Caller("admin", "test", Set.of(Roles.ADMIN), null);
    static final String PROJECTION = "main";

    final Jdbi owner;
    final Jdbi jdbi;
    final UnitOfWork unitOfWork;
    private final Database database;
    private final KafkaBroker kafka;
    private final String topic;

    Service(KafkaBroker kafka, String topic) {
        TestDatabase own = PostgresServer.createDatabase("inbox").migrate("db/platform", "db/test");
        this.owner = Jdbi.create(own.asOwner());
        DataSource app = own.asApp();
        this.jdbi = Jdbi.create(app);
        this.database = new Database(app, () -> ADMIN);
        this.unitOfWork = new UnitOfWork(
                database,
                () -> {
                    throw new IllegalStateException("no request");
                },
                Clock.systemUTC(),
                () -> {});
        this.kafka = kafka;
        this.topic = topic;
        kafka.createTopics(topic);
    }

    Sender sender() {
        return new Sender(kafka.bootstrapServers(), topic);
    }

    Consumptions process(Step.Observer steps, Map<String, Object> kafkaConfig) {
        Map<String, Object> config = new HashMap<>(kafkaConfig);
        config.put("bootstrap.servers", kafka.bootstrapServers());
        Consumptions process = new Consumptions(
                new ConsumptionParts(
                        unitOfWork,
                        database,
                        new ConsumerSettings(config, "service-" + topic, PROJECTION, new Settings()),
                        new SimpleMeterRegistry(),
                        Clock.systemUTC(),
                        steps),
                true);
        process.of(PROJECTION, List.of(new BalanceHandler(topic)));
        return process;
    }

    Consumptions process() {
        return process(Step.Observer.NONE, Map.of());
    }

    static Consumption main(Consumptions process) {
        return process.find(PROJECTION).orElseThrow();
    }

    ReleaseOutcome retry(Consumptions process, UUID id) {
        return unitOfWork.runAs(ADMIN, (Change change) -> new ParkedEventRelease(process).retry(change, id));
    }

    List<ParkedEvents.Parked> parked() {
        return jdbi.withHandle(db -> db.createQuery("select * from inbox_parked order by id")
                .map((row, context) -> ParkedEvents.read(row))
                .list());
    }

    Map<String, String> balances() {
        return jdbi.withHandle(db -> db.createQuery(
                        "select id, version || ':' || amount || case when deleted then ' deleted' else '' end as state from balance")
                .setMapKeyColumn("id")
                .setMapValueColumn("state")
                .collectInto(new GenericType<Map<String, String>>() {}));
    }

    long rolledUp() {
        return jdbi.withHandle(db -> db.createQuery("select coalesce(sum(amount), 0) from balance_total")
                .mapTo(Long.class)
                .one());
    }

    long recount() {
        return jdbi.withHandle(db -> db.createQuery("select coalesce(sum(amount), 0) from balance")
                .mapTo(Long.class)
                .one());
    }

    private record Settings() implements InboxConfig {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public String group() {
            return "service";
        }

        @Override
        public String projection() {
            return PROJECTION;
        }

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public int batch() {
            return 100;
        }

        @Override
        public Duration sessionTimeout() {
            return Duration.ofSeconds(6);
        }

        @Override
        public boolean readiness() {
            return false;
        }
    }
}
