package org.partnersuite.platform.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
                        tuple("header/", "unnamed_column"),
                        tuple("header/name", "missing_column"));
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
