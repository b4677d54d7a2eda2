package org.partnersuite.platform.bulk.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** CSV by RFC 4180: any line ends, quoted line breaks, a header. */
final class CsvContent {
    /** Longest value and longest row, in characters. */
    static final int MAX_ROW = 1 << 20;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvContent() {}

    static void read(Reader text, UploadFormat format, RowSink sink) throws IOException {
        try (CsvReader<String[]> rows = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(MAX_ROW)
                .build(
                        StringArrayHandler.builder()
                                .maxFieldSize(MAX_ROW)
                                .maxRecordSize(MAX_ROW)
                                .build(),
                        text)) {
            read(rows.iterator(), format, sink);
        } catch (CsvParseException e) {
            throw faultOf(e);
        }
    }

    private static void read(Iterator<String[]> rows, UploadFormat format, RowSink sink) {
        if (!rows.hasNext()) {
            throw ContentFault.inLine(1, "empty_content", "The content is empty: not even a header names its columns.");
        }
        List<String> header = header(rows.next());
        check(header, format);
        sink.columns(header);
        while (rows.hasNext()) {
            String[] values = rows.next();
            sink.row(values, values.length == header.size() ? null : miscounted(values.length, header.size()));
        }
    }

    private static List<String> header(String[] first) {
        List<String> names = new ArrayList<>(first.length);
        for (String name : first) {
            names.add(name.strip());
        }
        return names;
    }

    /** Every fault of the header at once. */
    private static void check(List<String> header, UploadFormat format) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            if (name.isEmpty()) {
                faults.add(fault(name, "unnamed_column", "Column %d of the header has no name.", i + 1));
            } else if (header.indexOf(name) < i) {
                faults.add(fault(name, "duplicate_column", "The header names column '%s' twice.", name));
            } else if (format.known() != null && !format.known().contains(name)) {
                faults.add(fault(name, "unknown_column", "There is no column '%s'.", name));
            }
        }
        format.required().stream()
                .filter(name -> !header.contains(name))
                .sorted()
                .forEach(name -> faults.add(fault(name, "missing_column", "The header lacks column '%s'.", name)));
        if (!faults.isEmpty()) {
            throw new ContentFault(faults);
        }
    }

    private static Fault fault(String column, String code, String detail, Object named) {
        return Fault.at("header/" + column, code, detail.formatted(named));
    }

    private static RowFault miscounted(int values, int columns) {
        return new RowFault(
                "",
                "column_count",
                String.format(Locale.ROOT, "The row has %d values; the header names %d columns.", values, columns));
    }

    /** What was found below the parser, which wraps it, or a row that breaks the rules of quoting. */
    private static RuntimeException faultOf(CsvParseException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentFault || cause instanceof Problem) {
                return (RuntimeException) cause;
            }
        }
        long line = line(thrown.getMessage());
        return ContentFault.inLine(
                line,
                "malformed_csv",
                "The row that starts in line " + line
                        + " cannot be read: text follows a closing quote, a quote is never closed, or the row is longer than "
                        + MAX_ROW + " characters.");
    }

    private static long line(@Nullable String message) {
        Matcher matcher = LINE.matcher(String.valueOf(message));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 1;
    }
}
