package org.partnersuite.platform.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.upload.Upload;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

@Tag("XC-6")
class UploadTest {
    private final Bench bench = new Bench(Bench.freshDatabase());
    private final BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);

    @Test
    void aByteOrderMarkWindowsLineEndsAndQuotedLineBreaksAreRead() throws IOException {
        bench.upload(job, "\uFEFFkey,name,note\r\n1,\"one\r\n\"\"two\"\"\",\r\n\r\n2,zwölf,x\r\n".getBytes(UTF_8));
        BulkJob done = bench.workedOff(bench.move(job, JobState.UPLOAD_COMPLETE));

        assertThat(done.content()).isNotNull();
        assertThat(done.content().columns()).containsExactly("key", "name", "note");
        assertThat(done.progress().created()).isEqualTo(2);
        assertThat(bench.csv(done, ResultKind.SUCCESSFUL))
                .contains("1,\"one\r\n\"\"two\"\"\",")
                .contains("2,zwölf,x");
    }

    @Test
    void gzipIsUnpackedOnTheWay() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Bench.things(1, 2_500).getBytes(UTF_8));
        }
        BulkJob now =
                bench.upload(job, new ByteArrayInputStream(packed.toByteArray()), new Upload.Encoding(true, null));

        assertThat(now.rows()).isEqualTo(2_500);
        assertThat(now.content())
                .isNotNull()
                .extracting(BulkJob.Content::chunks)
                .isEqualTo(3);
    }

    @Test
    void whatIsNotGzipIsTold() {
        Problem problem =
                refused(new ByteArrayInputStream("key,name".getBytes(UTF_8)), new Upload.Encoding(true, null));

        assertThat(problem.faults()).extracting(Fault::code).containsExactly("not_gzip");
    }

    @Test
    void aDeclaredCharsetIsUsed() throws IOException {
        bench.upload(
                job,
                new ByteArrayInputStream("key,name\n1,Zürich\n".getBytes(ISO_8859_1)),
                new Upload.Encoding(false, ISO_8859_1));

        assertThat(bench.csv(bench.find(job), ResultKind.UNPROCESSED)).contains("Zürich");
    }

    @Test
    void bytesThatAreNoTextOfTheCharsetAreOneFaultWithTheirLine() {
        Problem latin = refused("key,name\n1,a\n2,Z\u00fcrich\n".getBytes(ISO_8859_1));
        Problem wide = refused("key,name\n1,a\n".getBytes(UTF_16));

        assertThat(latin.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("wrong_encoding");
            assertThat(fault.pointer()).isEqualTo("line/3");
        });
        assertThat(wide.faults()).extracting(Fault::code).containsExactly("wrong_encoding");
        assertThat(bench.count("bulk_chunk")).isZero();
    }

    @Test
    void anEmptyFileIsRefusedAndAHeaderAloneIsAJobOfNoRows() {
        assertThat(refused(new byte[0]).faults()).extracting(Fault::code).containsExactly("empty_content");

        bench.upload(job, "key,name\n".getBytes(UTF_8));
        BulkJob done = bench.workedOff(bench.move(job, JobState.UPLOAD_COMPLETE));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.percent()).isEqualTo(100);
    }

    @Test
    void rowsAreBounded() {
        bench.config.maxRows = 1_500;

        assertThat(bench.upload(job, Bench.things(1, 1_500).getBytes(UTF_8)).rows())
                .isEqualTo(1_500);
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> bench.upload(bench.find(job), Bench.things(1, 1_501).getBytes(UTF_8)));
        assertThat(problem.code()).isEqualTo("too_many_rows");
        assertThat(problem.status()).isEqualTo(413);
        assertThat(bench.find(job).rows()).isEqualTo(1_500);
    }

    @Test
    void aSmallGzipOfAMillionTinyRowsIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("key,name\n".getBytes(UTF_8));
            gzip.write(",\n".repeat(1_000_000).getBytes(UTF_8));
        }
        Problem problem = refused(new ByteArrayInputStream(packed.toByteArray()), new Upload.Encoding(true, null));

        assertThat(problem.code()).isEqualTo("content_too_dense");
        assertThat(problem.status()).isEqualTo(413);
        assertThat(bench.count("bulk_chunk")).isZero();
    }

    @Test
    void jobsThatHaveNotEndedAreBoundedPerCallerAndInAll() {
        bench.config.jobsPerCaller = 3;
        bench.config.jobsInAll = 5;
        BulkJob sent = bench.sent(Bench.ANN, Bench.things(1, 3));
        bench.create(Bench.ANN, JobFormat.CSV, false);
        assertThat(refusedJob(Bench.ANN)).isEqualTo("409 too_many_jobs");

        bench.create(Bench.BOB, JobFormat.CSV, false);
        bench.create(Bench.BOB, JobFormat.CSV, false);
        assertThat(refusedJob(Bench.EVE)).isEqualTo("503 too_many_jobs");

        bench.workedOff(sent);
        bench.create(Bench.ANN, JobFormat.CSV, false);
    }

    private String refusedJob(Caller caller) {
        Problem problem = catchThrowableOfType(Problem.class, () -> bench.create(caller, JobFormat.CSV, false));
        return problem.status() + " " + problem.code();
    }

    @Test
    void aJobThatNobodySendsFailsAndLetsGoOfItsContent() {
        bench.upload(job, Bench.things(1, 3).getBytes(UTF_8));
        BulkJob young = bench.create(Bench.BOB, JobFormat.CSV, false);
        bench.asOwner(
                "update bulk_job set created_at = created_at - interval '73 hours' where id = '" + job.id() + "'");
        bench.worker.forget(bench.watch.instant());

        BulkJob forgotten = bench.find(job);
        assertThat(forgotten.state()).isEqualTo(JobState.FAILED);
        assertThat(forgotten.failure()).extracting(RowFault::code).isEqualTo("not_sent");
        assertThat(bench.count("bulk_chunk")).isZero();
        assertThat(bench.find(young).state()).isEqualTo(JobState.OPEN);

        bench.watch.advance(Duration.ofDays(31));
        bench.worker.forget(bench.watch.instant());
        assertThat(bench.count("bulk_job where id = '" + job.id() + "'")).isZero();
    }

    @Test
    void brokenQuotingNamesItsLine() {
        Problem problem = refused("key,name\n1,one\n2,\"two\"x\n".getBytes(UTF_8));

        assertThat(problem.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("malformed_csv");
            assertThat(fault.pointer()).isEqualTo("line/3");
        });
    }

    @Test
    void spaceAroundQuotesIsNoPartOfAValue() throws IOException {
        bench.upload(job, "key,name\n1, \"Acme, Inc.\" \n2, plain \"x\"\n".getBytes(UTF_8));

        assertThat(bench.rows(bench.find(job)).stream().map(row -> row.get("name")))
                .containsExactly("Acme, Inc.", " plain \"x\"");
    }

    @Test
    void theSameContentIsKnownAgainAfterALostAnswer() {
        BulkJob stored = bench.upload(job, "key,name\n1,a\n".getBytes(UTF_8));

        assertThat(bench.isReceived(stored, "key,name\n1,a\n", UTF_8)).isTrue();
        assertThat(bench.isReceived(stored, "key,name\n1,a\n", ISO_8859_1)).isFalse();
        assertThat(bench.isReceived(stored, "key,name\n1,b\n", UTF_8)).isFalse();
        assertThat(bench.isReceived(job, "key,name\n1,a\n", UTF_8)).isFalse();
    }

    @Test
    void contentMayComeWithTheJob() {
        BulkJob sent = bench.createdWith("key,name\n1,a\n1,b\n2,c\n");
        assertThat(sent.state()).isEqualTo(JobState.UPLOAD_COMPLETE);
        BulkJob done = bench.workedOff(sent);

        assertThat(done.progress().created()).isEqualTo(2);
        assertThat(done.progress().failed()).isEqualTo(1);
        Problem refused = catchThrowableOfType(Problem.class, () -> bench.createdWith("key\n1\n"));
        assertThat(refused.code()).isEqualTo("content_refused");
        assertThat(bench.count("bulk_job"))
                .as("the one of the test, and the first")
                .isEqualTo(2);
    }

    @Test
    void aRowWithTooFewOrTooManyValuesFailsAlone() {
        bench.upload(job, "key,name\n1,one\n2\n3,three,more\n".getBytes(UTF_8));
        BulkJob done = bench.workedOff(bench.move(job, JobState.UPLOAD_COMPLETE));

        assertThat(done.progress().created()).isEqualTo(1);
        assertThat(done.progress().failed()).isEqualTo(2);
    }

    @Test
    void aBrokenUploadKeepsNothingAndCanBeSentAgain() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(Bench.things(1, 3_000).getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });
        Problem problem = refused(broken, new Upload.Encoding(false, null));

        assertThat(problem.faults()).extracting(Fault::code).containsExactly("upload_broken");
        assertThat(bench.count("bulk_chunk")).isZero();
        assertThat(bench.upload(job, Bench.things(1, 10).getBytes(UTF_8)).rows())
                .isEqualTo(10);
    }

    @Test
    void newContentReplacesTheOldWhileTheJobIsOpen() {
        BulkJob first = bench.upload(job, Bench.things(1, 2_000).getBytes(UTF_8));
        BulkJob second = bench.upload(first, Bench.things(1, 5).getBytes(UTF_8));

        assertThat(second.rows()).isEqualTo(5);
        assertThat(second.version()).isEqualTo(3);
        assertThat(bench.count("bulk_chunk")).isEqualTo(1);
    }

    @Test
    void contentOverTheLimitIsRefusedAlsoWhenItWasPacked() throws IOException {
        bench.config.maxContentBytes = 10_000;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Bench.things(1, 3_000).getBytes(UTF_8));
        }
        Problem problem = refused(new ByteArrayInputStream(packed.toByteArray()), new Upload.Encoding(true, null));

        assertThat(problem.status()).isEqualTo(413);
        assertThat(refused(Bench.things(1, 3_000).getBytes(UTF_8)).status()).isEqualTo(413);
    }

    @Test
    void aLineOfNdjsonThatIsNoObjectFailsAlone() throws IOException {
        BulkJob lines = bench.create(Bench.ANN, JobFormat.NDJSON, false);
        bench.upload(lines, """
                {"key":"1","name":"one"}
                {"name":"two","key":2,"note":null}
                {"key":"3"
                {"key":"4","name":"four","colour":"red"}
                ["key"]

                {"key":"5"}
                """.getBytes(UTF_8));
        BulkJob done = bench.workedOff(bench.move(lines, JobState.UPLOAD_COMPLETE));

        assertThat(done.progress().created()).isEqualTo(2);
        assertThat(done.progress().failed()).isEqualTo(4);
        assertThat(bench.json(done, ResultKind.FAILED))
                .contains("malformed_json")
                .contains("unknown_column")
                .contains("\"field\":\"name\"")
                .contains("\"row\":6");
    }

    private Problem refused(byte[] content) {
        return refused(new ByteArrayInputStream(content), new Upload.Encoding(false, null));
    }

    private Problem refused(InputStream content, Upload.Encoding encoding) {
        return catchThrowableOfType(Problem.class, () -> bench.upload(job, content, encoding));
    }
}
