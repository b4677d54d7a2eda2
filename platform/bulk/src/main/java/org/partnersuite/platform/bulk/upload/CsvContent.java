package org.partnersuite.platform.bulk.upload;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.bulk.results.CsvResults;
import org.partnersuite.platform.rest.Problem;

/** CSV by RFC 4180: any line ends, quoted line breaks, a header; space around quotes is no part of a value. */
final class CsvContent {
    /** Longest value and longest row, in characters. */
    static final int MAX_ROW = 1 << 20;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private CsvContent() {}

    static void read(Reader text, UploadFormat format, RowSink sink) throws IOException {
        BufferedReader buffered = new BufferedReader(text);
        int before = isResults(buffered) ? 0 : format.skipLines();
        try (CsvReader<String[]> rows = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(MAX_ROW)
                .build(
                        StringArrayHandler.builder()
                                .maxFieldSize(MAX_ROW)
                                .maxRecordSize(MAX_ROW)
                                .build(),
                        buffered)) {
            skip(rows, before);
            read(rows.iterator(), format, sink);
        } catch (CsvParseException e) {
            throw faultOf(e, format.delimiter());
        }
    }

    /** A file of results has no lines before its header. */
    private static boolean isResults(BufferedReader text) throws IOException {
        int length = CsvResults.ROW.length() + 1;
        text.mark(length);
        char[] start = new char[length];
        int read = Math.max(0, text.read(start));
        text.reset();
        return new String(start, 0, read).replace("\"", "").startsWith(CsvResults.ROW);
    }

    private static void skip(CsvReader<String[]> rows, int lines) {
        try {
            rows.skipLines(lines);
        } catch (CsvParseException e) {
            RuntimeException below = below(e);
            throw below != null
                    ? below
                    : ContentFault.inLine(
                            1,
                            "empty_content",
                            "The content has no more than the " + lines + " lines before its header.");
        }
    }

    private static void read(Iterator<String[]> rows, UploadFormat format, RowSink sink) {
        if (!rows.hasNext()) {
            throw ContentFault.inLine(
                    1, "empty_content", "The content is empty. A header with column names is required.");
        }
        Header header = Header.read(rows.next(), format);
        sink.columns(header.names());
        while (rows.hasNext()) {
            String[] values = rows.next();
            sink.row(header.own(values), header.fits(values) ? null : miscounted(values.length, header.width()));
        }
    }

    private static RowFault miscounted(int values, int columns) {
        return new RowFault(
                "",
                "column_count",
                String.format(Locale.ROOT, "The row has %d values; the header names %d columns.", values, columns));
    }

    /** What was found below the parser, which wraps it, or a row that breaks the rules of quoting. */
    private static RuntimeException faultOf(CsvParseException thrown, char delimiter) {
        RuntimeException below = below(thrown);
        if (below != null) {
            return below;
        }
        long line = line(thrown.getMessage());
        return ContentFault.inLine(
                line,
                "malformed_csv",
                "The row that starts in line " + line + " cannot be read with the delimiter '"
                        + Hints.shown(delimiter)
                        + "': text follows a closing quote, a quote is never closed, or the row is longer than "
                        + MAX_ROW + " characters.");
    }

    private static @Nullable RuntimeException below(CsvParseException thrown) {
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentFault || cause instanceof Problem) {
                return (RuntimeException) cause;
            }
        }
        return null;
    }

    private static long line(@Nullable String message) {
        Matcher matcher = LINE.matcher(String.valueOf(message));
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 1;
    }
}
