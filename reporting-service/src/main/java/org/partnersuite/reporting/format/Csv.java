package org.partnersuite.reporting.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.SpreadsheetText;

/** Writes RFC 4180 lines in UTF-8; text is guarded from spreadsheets, numbers and codes are not. */
public final class Csv {
    private final CsvWriter out;

    public Csv(OutputStream out) {
        this.out = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    }

    /** @param values null for an empty field */
    public void line(@Nullable Object... values) throws IOException {
        try {
            out.writeRecord(Arrays.stream(values).map(Csv::field).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    public void flush() throws IOException {
        out.flush();
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? SpreadsheetText.guarded(text) : value.toString();
    }
}
