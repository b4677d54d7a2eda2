package org.partnersuite.reporting.format.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.SpreadsheetText;

/** Writes RFC 4180 lines; text is guarded from spreadsheets. */
public final class Csv {
    private final Writer out;

    public Csv(OutputStream out) {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    public void line(@Nullable Object... values) throws IOException {
        out.write(Arrays.stream(values).map(Csv::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    public void flush() throws IOException {
        out.flush();
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof String free ? SpreadsheetText.guarded(free) : value.toString();
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
