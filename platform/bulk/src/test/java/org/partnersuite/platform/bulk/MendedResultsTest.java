package org.partnersuite.platform.bulk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.upload.Upload;

/** Results are safe in a spreadsheet, and what failed is mended there and sent again as it is. */
@Tag("XC-6")
class MendedResultsTest {
    private static final List<String> NOTES = List.of(
            "'=1+1",
            "=cmd",
            "+49 30",
            "-5",
            "@SUM",
            "\tx",
            "\rx",
            "''=2",
            "plain",
            "'quoted'",
            "a\nb",
            "a\r",
            "\"q\"",
            "a;b,c",
            "x\r\n");

    private final Bench bench = new Bench(Bench.freshDatabase());

    @Test
    void failedRowsAreMendedInTheFileOfResultsAndAllComeIn() throws IOException {
        StringBuilder file = new StringBuilder("key,name,note\n");
        for (int i = 0; i < NOTES.size(); i++) {
            file.append(i)
                    .append(",poison,\"")
                    .append(NOTES.get(i).replace("\"", "\"\""))
                    .append("\"\n");
        }
        file.append("fine,fine,\nshort,poison\n");
        BulkJob first = bench.workedOff(bench.sent(Bench.ANN, file.toString()));
        assertThat(first.progress().failed()).isEqualTo(NOTES.size() + 1);

        String failed = bench.csv(first, ResultKind.FAILED);
        for (String risky : List.of("=", "+", "-", "@", "\t", "\"=", "\"\r")) {
            assertThat(failed).doesNotContain("poison," + risky);
        }
        BulkJob second = bench.workedOff(bench.sent(Bench.ANN, failed.replace("poison", "mended")));

        assertThat(second.progress().created()).isEqualTo(NOTES.size() + 1);
        assertThat(second.content()).isNotNull();
        assertThat(second.content().columns()).containsExactly("key", "name", "note");
        assertThat(bench.rows(second).stream().limit(NOTES.size()).map(row -> row.get("note")))
                .containsExactlyElementsOf(NOTES);
    }

    @Test
    void aRowThatFailsTwiceCanBeMendedTwice() throws IOException {
        BulkJob first = bench.workedOff(bench.sent(Bench.ANN, "key,name\n'=1,poison\n"));
        BulkJob second = bench.workedOff(bench.sent(Bench.ANN, bench.csv(first, ResultKind.FAILED)));
        String twice = bench.csv(second, ResultKind.FAILED);
        assertThat(twice).startsWith("_row,_faults,key,name\r\n").contains(",''=1,poison");

        bench.workedOff(bench.sent(Bench.ANN, twice.replace("poison", "mended")));
        assertThat(bench.count("thing where key = '''=1' and name = 'mended'")).isEqualTo(1);
    }

    @Test
    void anApostropheOfAnOrdinaryUploadIsKept() {
        bench.workedOff(bench.sent(Bench.ANN, "key,name\n'=1,'=x\n"));

        assertThat(bench.count("thing where key = '''=1' and name = '''=x'")).isEqualTo(1);
    }

    @Test
    void resultsComeInTheDialectOfTheUpload() throws IOException {
        BulkJob done = bench.workedOff(latin("key;name;note\n1;poison;Zürich, Süd\n"));
        assertThat(done.content())
                .isNotNull()
                .extracting(BulkJob.Content::charset)
                .isEqualTo(ISO_8859_1);

        String failed = bench.csv(done, ResultKind.FAILED, new CsvResults.Dialect(';', ISO_8859_1));
        assertThat(failed).startsWith("_row;_faults;key;name;note").contains("Zürich, Süd");
        BulkJob mended = bench.workedOff(latin(failed.replace("poison", "mended")));

        assertThat(mended.progress().created()).isEqualTo(1);
        assertThat(bench.csv(mended, ResultKind.SUCCESSFUL)).contains("Zürich, Süd");
    }

    @Test
    void membersOfResultsAreLeftOutOfNdjsonToo() {
        BulkJob lines = bench.create(Bench.ANN, JobFormat.NDJSON, false);
        bench.upload(lines, "{\"_row\":7,\"_faults\":[],\"key\":\"1\",\"name\":\"one\"}".getBytes(UTF_8));
        BulkJob done = bench.workedOff(bench.move(lines, JobState.UPLOAD_COMPLETE));

        assertThat(done.progress().created()).isEqualTo(1);
    }

    private BulkJob latin(String file) {
        BulkJob job = bench.create(Bench.ANN, new JobSpec("things", JobFormat.CSV, ';', null, null, false));
        bench.upload(job, new ByteArrayInputStream(file.getBytes(ISO_8859_1)), new Upload.Encoding(false, ISO_8859_1));
        return bench.move(job, JobState.UPLOAD_COMPLETE);
    }
}
