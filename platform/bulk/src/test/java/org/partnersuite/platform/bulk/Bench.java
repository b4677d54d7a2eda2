package org.partnersuite.platform.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.bulk.results.JsonResults;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.results.ResultRows;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.bulk.upload.Upload;
import org.partnersuite.platform.bulk.worker.BulkWorker;
import org.partnersuite.platform.bulk.worker.ChunkStep;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.testkit.PostgresServer;
import org.partnersuite.platform.testkit.TestDatabase;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** The parts of the module on a real database, without a container; a second one on the same database is a replica. */
final class Bench {
    static final Caller ANN = new Caller("ann", "crm", Set.of("integration"), null);
    static final Caller BOB = new Caller("bob", "crm", Set.of("integration"), null);

    static final class Config implements BulkConfig {
        long maxContentBytes = 1L << 31;

        @Override
        public int workers() {
            return 0;
        }

        @Override
        public Duration pollInterval() {
            return Duration.ofMillis(50);
        }

        @Override
        public long maxContentBytes() {
            return maxContentBytes;
        }

        @Override
        public Duration retention() {
            return Duration.ofDays(30);
        }
    }

    final Config config = new Config();
    final ThingImport things = new ThingImport();
    final AtomicInteger wakeUps = new AtomicInteger();
    final TestDatabase postgres;
    final Database database;
    final Jobs jobs;
    final BulkWorker worker;
    private final UnitOfWork unitOfWork;
    private final Upload upload;

    Bench(TestDatabase postgres) {
        this.postgres = postgres;
        database = new Database(postgres.asApp(), () -> ANN);
        unitOfWork = new UnitOfWork(
                database,
                () -> {
                    throw new IllegalStateException("no request here");
                },
                Clock.systemUTC(),
                wakeUps::incrementAndGet);
        Imports imports = new Imports(List.of(things));
        jobs = new Jobs(imports);
        upload = new Upload(database, config);
        worker = new BulkWorker(database, new ChunkStep(unitOfWork, imports), config, Clock.systemUTC());
    }

    static TestDatabase freshDatabase() {
        TestDatabase postgres = PostgresServer.createDatabase("bulk").migrate("classpath:db/platform");
        try (Connection connection = postgres.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ThingImport.TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres;
    }

    BulkJob create(Caller caller, JobFormat format, boolean dryRun) {
        return unitOfWork.runAs(
                caller, change -> jobs.create(change, new JobSpec("things", format, null, null, null, dryRun)));
    }

    BulkJob upload(BulkJob job, InputStream content, Upload.Encoding encoding) {
        UploadFormat format = database.read(db -> jobs.openFor(db, job));
        upload.receive(job.creator(), job, format, encoding, content);
        return find(job);
    }

    BulkJob upload(BulkJob job, byte[] content) {
        return upload(job, new ByteArrayInputStream(content), new Upload.Encoding(false, null));
    }

    BulkJob move(BulkJob job, JobState to) {
        return unitOfWork.runAs(job.creator(), change -> jobs.move(change, job.id(), IfMatch.required("*"), to));
    }

    /** Created, uploaded and sent. */
    BulkJob sent(Caller caller, String csv) {
        return sent(caller, csv, false);
    }

    BulkJob sent(Caller caller, String csv, boolean dryRun) {
        BulkJob job = create(caller, JobFormat.CSV, dryRun);
        upload(job, csv.getBytes(StandardCharsets.UTF_8));
        return move(job, JobState.UPLOAD_COMPLETE);
    }

    BulkJob workedOff(BulkJob job) {
        while (worker.step()) {
            // until nothing waits
        }
        return find(job);
    }

    BulkJob find(BulkJob job) {
        return database.read(db -> JobStore.find(db, job.id()).orElseThrow());
    }

    String csv(BulkJob job, ResultKind kind) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        CsvResults.write(new ResultRows(database, ANN, job, kind), job, kind, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    String json(BulkJob job, ResultKind kind) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        JsonResults.write(new ResultRows(database, ANN, job, kind), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    long count(String table) {
        return database.read(db -> db.createQuery("select count(*) from " + table)
                .mapTo(Long.class)
                .one());
    }

    List<UUID> ids() {
        return database.read(db -> db.createQuery("select id from thing order by key")
                .mapTo(UUID.class)
                .list());
    }

    static String things(int from, int to) {
        StringBuilder csv = new StringBuilder("key,name\r\n");
        for (int i = from; i <= to; i++) {
            csv.append("k").append(i).append(",name ").append(i).append("\r\n");
        }
        return csv.toString();
    }
}
