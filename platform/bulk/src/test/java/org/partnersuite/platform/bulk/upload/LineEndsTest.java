package org.partnersuite.platform.bulk.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.UploadFormat;

/** Whatever ends lines within values and between rows: no value is lost, and no row is glued to another one. */
@Tag("XC-6")
class LineEndsTest {
    private static final UploadFormat FORMAT =
            new UploadFormat(StandardCharsets.UTF_8, ',', 0, Set.of("key", "name"), null, row -> null);
    private static final List<String> VALUES = List.of(
            "x", "a\rb", "a\nb", "a\r\nb", "\r", "\n", "\r\n", "a\r", "a\n", "a\r\n", "\ra", "\r\r", "\n\r", "a\r\"b",
            "");

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aLoneCrInTheLastQuotedValueOfARowLosesNothing(String end) throws IOException {
        assertThat(rows("key,name" + end + "x5,\"a\rCR b\"" + end + "x6,y" + end))
                .containsExactly(List.of("x5", "a\rCR b"), List.of("x6", "y"));
        assertThat(rows("key,name" + end + "x5,\"a\r\"" + end + "\"x6\",y"))
                .containsExactly(List.of("x5", "a\r"), List.of("x6", "y"));
        assertThat(rows("key,name" + end + "x5,\"a\rCR b\"" + end + "\"x6\"" + end))
                .containsExactly(List.of("x5", "a\rCR b"), List.of("x6"));
    }

    @Test
    void everyValueSurvivesBesideEveryOtherOneWhateverEndsTheRows() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (String first : VALUES) {
                for (String last : VALUES) {
                    List<List<String>> expected =
                            List.of(List.of(first, last), List.of("k", last), List.of(last, first), List.of("z", "z"));
                    assertThat(rows(csv(expected, List.of(end))))
                            .as("%s|%s ends with %s", shown(first), shown(last), shown(end))
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void rowsMayEndInDifferentWaysInOneFile() throws IOException {
        Random random = new Random(20261129);
        for (int file = 0; file < 500; file++) {
            List<List<String>> expected = new ArrayList<>();
            for (int row = 0; row < 20; row++) {
                expected.add(List.of(any(random), any(random) + "."));
            }
            List<String> ends = new ArrayList<>();
            for (int row = 0; row <= 20; row++) {
                ends.add(List.of("\n", "\r\n", "\r").get(random.nextInt(3)));
            }
            assertThat(rows(csv(expected, ends))).isEqualTo(expected);
        }
    }

    private static String any(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** Every value quoted: what is in quotes is a value and nothing else. */
    private static String csv(List<List<String>> rows, List<String> ends) {
        StringBuilder csv = new StringBuilder("key,name").append(ends.getFirst());
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            csv.append('"')
                    .append(row.get(0).replace("\"", "\"\""))
                    .append("\",\"")
                    .append(row.get(1).replace("\"", "\"\""))
                    .append('"')
                    .append(ends.get((i + 1) % ends.size()));
        }
        return csv.toString();
    }

    private static String shown(String text) {
        return text.replace("\r", "CR").replace("\n", "LF");
    }

    private static List<List<String>> rows(String csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvContent.read(new StringReader(csv), FORMAT, new RowSink() {
            @Override
            public void columns(List<String> names) {
                assertThat(names).containsExactly("key", "name");
            }

            @Override
            public void row(@Nullable String[] values, @Nullable RowFault unreadable) {
                rows.add(List.of(values));
            }
        });
        return rows;
    }
}
