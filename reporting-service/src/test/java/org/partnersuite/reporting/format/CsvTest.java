package org.partnersuite.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("RP-8")
class CsvTest {

    @Test
    void fieldsAreQuotedWhereTheyMustBeAndLinesEndAsTheStandardSays() throws IOException {
        assertThat(written("a", "b,c", "say \"x\"", "two\nlines"))
                .isEqualTo("a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void nothingIsAnEmptyField() throws IOException {
        assertThat(written("a", null, "b")).isEqualTo("a,,b\r\n");
    }

    @Test
    void textIsNoFormulaAndANumberStaysOne() throws IOException {
        assertThat(written("=1+1", "-5", new BigDecimal("-5.00"), "@x", "'=x", 7L, true))
                .isEqualTo("'=1+1,'-5,-5.00,'@x,''=x,7,true\r\n");
    }

    @Test
    void itIsWrittenInUtf8() throws IOException {
        assertThat(written("Zürich ≤ 40 %")).isEqualTo("Zürich ≤ 40 %\r\n");
    }

    private static String written(@Nullable Object... values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Csv csv = new Csv(bytes);
        csv.line(values);
        csv.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
