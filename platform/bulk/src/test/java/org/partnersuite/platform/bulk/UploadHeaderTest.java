package org.partnersuite.platform.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.upload.Upload;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** What is wrong with the header of an upload. */
@Tag("XC-6")
class UploadHeaderTest {
    private final Bench bench = new Bench(Bench.freshDatabase());
    private final BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);

    @Test
    void everyFaultOfTheHeaderIsNamed() {
        Problem problem = refused("key,colour,key,\n1,red,2,\n".getBytes(UTF_8));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.faults())
                .extracting(Fault::pointer, Fault::code)
                .containsExactlyInAnyOrder(
                        tuple("header/colour", "unknown_column"),
                        tuple("header/key", "duplicate_column"),
                        tuple("header/name", "missing_column"));
    }

    @Test
    void columnsThatNobodyAsksForSinkNoFile() throws IOException {
        for (String file : List.of(
                "key,name,\n1,Acme,\n", "key,name\n1,Acme,\n", "key,name,,\n1,Acme\n", "key,,name\n1,x,Acme\n")) {
            assertThat(created(file)).as(file).isEqualTo("1,Acme");
        }
        bench.things.columns = null;
        for (String file :
                List.of("key,Owner,name,Owner\n1,a,Acme,b\n", "key,name," + "y".repeat(50_000) + "\n1,Acme,x\n")) {
            assertThat(created(file)).as(file).contains("1,").contains("Acme");
        }
        assertThat(refused("key,name,name\n1,a,b\n".getBytes(UTF_8)).faults())
                .extracting(Fault::code)
                .containsExactly("duplicate_column");
    }

    @Test
    void valuesThatNoColumnNamesAreNoneOfARow() throws IOException {
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, "key,name,\n1,Acme,x,y\n2\n"));

        assertThat(done.progress().failed()).isEqualTo(2);
    }

    @Test
    void linesBeforeTheHeaderAreSkippedAndAFileOfResultsHasNone() throws IOException {
        bench.things.skipLines = 2;
        BulkJob first = bench.workedOff(bench.sent(Bench.ANN, "sep=,\nReport \"of all\nkey,name\n1,poison\n2,two\n"));
        assertThat(first.progress().created()).isEqualTo(1);
        String failed = bench.csv(first, ResultKind.FAILED);
        BulkJob again = bench.workedOff(bench.sent(Bench.ANN, failed.replace("poison", "mended")));
        assertThat(again.progress().created()).isEqualTo(1);
        assertThat(refused("sep=,\n".getBytes(UTF_8)).faults())
                .extracting(Fault::code)
                .containsExactly("empty_content");
        assertThat(refused("a\nb\nkey,name\n1,\"x\"y\n".getBytes(UTF_8)).faults())
                .extracting(Fault::pointer)
                .containsExactly("line/4");
    }

    private String created(String file) throws IOException {
        bench.asOwner("delete from thing");
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, file));
        assertThat(done.progress().created()).isEqualTo(1);
        String row = bench.csv(done, ResultKind.SUCCESSFUL)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        return row.substring(row.indexOf("CREATED,,") + "CREATED,,".length());
    }

    @Test
    void aHeaderMadeOfFaultsIsNotAnsweredWithAGreaterListOfThem() {
        StringBuilder header = new StringBuilder("key,name");
        for (int i = 0; i < 490; i++) {
            header.append(",column").append(i);
        }
        assertThat(refused((header + "\n").getBytes(UTF_8)).faults()).hasSize(200);
        assertThat(refused((header + ",x".repeat(20) + "\n").getBytes(UTF_8)).faults())
                .extracting(Fault::code)
                .containsExactly("too_many_columns");
        assertThat(refused(("key,name," + "y".repeat(50_000) + "\n").getBytes(UTF_8))
                        .faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo("name_too_long");
                    assertThat(String.valueOf(fault.pointer())).hasSizeLessThan(300);
                });
    }

    @Test
    void theWrongDelimiterIsOneFaultThatNamesTheRightOne() {
        for (String header : List.of("key;name\n", "key;name;\"note\"\n", "key;name;a,b\n")) {
            assertThat(refused(header.getBytes(UTF_8)).faults())
                    .as(header)
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.code()).isEqualTo("wrong_delimiter");
                        assertThat(fault.detail()).contains("';'");
                    });
        }
        assertThat(refused("key\tname\n".getBytes(UTF_8)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("'\\t'"));
    }

    @Test
    void aMisspeltColumnIsOneFaultThatNamesTheOneThatIsMeant() {
        for (String misspelt : List.of("Name", "NAME ", "na_me", "nane", "names")) {
            assertThat(refused(("key," + misspelt + "\n").getBytes(UTF_8)).faults())
                    .as(misspelt)
                    .singleElement()
                    .satisfies(fault -> {
                        assertThat(fault.code()).isEqualTo("unknown_column");
                        assertThat(fault.detail()).endsWith("Did you mean 'name'?");
                    });
        }
    }

    private Problem refused(byte[] content) {
        return catchThrowableOfType(
                Problem.class,
                () -> bench.upload(job, new ByteArrayInputStream(content), new Upload.Encoding(false, null)));
    }
}
