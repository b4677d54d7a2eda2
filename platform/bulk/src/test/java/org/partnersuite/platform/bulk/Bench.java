package org.partnersuite.platform.bulk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.bulk.results.JsonResults;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.results.ResultRows;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.bulk.upload.Upload;
import org.partnersuite.platform.bulk.worker.BulkMeters;
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
    static final Caller EVE = new Caller("eve", "crm", Set.of("integration"), null);

    static final class Config implements BulkConfig {
        long maxContentBytes = 1L << 31;
        long maxRows = 5_000_000;
        int jobsPerCaller = 100;
        int jobsInAll = 5_000;

        @Override
        public List<String> roles() {
            return List.of("integration");
        }

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
        public long maxRows() {
            return maxRows;
        }

        @Override
        public int jobsPerCaller() {
            return jobsPerCaller;
        }

        @Override
        public int jobsInAll() {
            return jobsInAll;
        }

        @Override
        public int streamsPerCaller() {
            return 8;
        }

        @Override
        public Duration openFor() {
            return Duration.ofDays(3);
        }

        @Override
        public Duration retention() {
            return Duration.ofDays(30);
        }
    }

    /** The time that the parts of a bench go by. */
    static final class Watch extends Clock {
        private Duration ahead = Duration.ZERO;

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

    final Watch watch = new Watch();
    final MeterRegistry meters = new SimpleMeterRegistry();
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
                watch,
                wakeUps::incrementAndGet);
        Imports imports = new Imports(List.of(things));
        jobs = new Jobs(imports, config);
        upload = new Upload(database, config);
        BulkMeters measured = new BulkMeters(database, meters);
        measured.register(imports);
        worker = new BulkWorker(database, new ChunkStep(unitOfWork, imports), config, watch, measured);
    }

    static TestDatabase freshDatabase() {
        TestDatabase postgres = PostgresServer.createDatabase("bulk").migrate("classpath:db/platform");
        try (Connection connection = postgres.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(ThingImport.TABLE);
            statement.execute(ThingImport.POISON);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return postgres;
    }

    BulkJob create(Caller caller, JobFormat format, boolean dryRun) {
        return create(caller, new JobSpec("things", format, null, null, null, dryRun));
    }

    BulkJob create(Caller caller, JobSpec spec) {
        return unitOfWork.runAs(caller, change -> jobs.create(change, spec));
    }

    BulkJob upload(BulkJob job, InputStream content, Upload.Encoding encoding) {
        UploadFormat format = database.read(db -> jobs.openFor(db, job));
        upload.receive(job.creator(), job, format, encoding, content);
        return find(job);
    }

    boolean isReceived(BulkJob job, String content, Charset charset) {
        UploadFormat format = database.read(db -> jobs.openFor(db, job));
        return upload.isReceived(
                job, format, new Upload.Encoding(false, charset), new ByteArrayInputStream(content.getBytes(charset)));
    }

    /** Created, filled and sent at once. */
    BulkJob createdWith(String content) {
        return unitOfWork.runAs(ANN, change -> {
            BulkJob job = jobs.create(change, new JobSpec("things", JobFormat.CSV, null, null, null, false));
            upload.receive(change, job, jobs.openFor(change.db(), job), content);
            return jobs.move(change, job.id(), IfMatch.any(), JobState.UPLOAD_COMPLETE);
        });
    }

    BulkJob upload(BulkJob job, byte[] content) {
        return upload(job, new ByteArrayInputStream(content), new Upload.Encoding(false, null));
    }

    BulkJob move(BulkJob job, JobState to) {
        return unitOfWork.runAs(job.creator(), change -> jobs.move(change, job.id(), IfMatch.any(), to));
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
        return csv(job, kind, CsvResults.Dialect.STANDARD);
    }

    String csv(BulkJob job, ResultKind kind, CsvResults.Dialect dialect) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        CsvResults.write(new ResultRows(database, ANN, job, kind), job, kind, dialect, out);
        return out.toString(dialect.charset());
    }

    List<InputRow> rows(BulkJob job) {
        return database.read(db -> ChunkStore.find(db, job, 1).orElseThrow().rows());
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

    void asOwner(String sql) {
        try (Connection connection = postgres.asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String things(int from, int to) {
        StringBuilder csv = new StringBuilder("key,name\r\n");
        for (int i = from; i <= to; i++) {
            csv.append("k").append(i).append(",name ").append(i).append("\r\n");
        }
        return csv.toString();
    }
}
