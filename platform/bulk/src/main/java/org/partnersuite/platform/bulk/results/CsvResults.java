package org.partnersuite.platform.bulk.results;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.SpreadsheetText;

/**
 * Results as CSV: first our columns, marked by an underscore, then the row as it was uploaded, guarded from spreadsheets.
 * An upload takes it as it is: leaves our columns out, and undoes the guard.
 */
public final class CsvResults {
    /** What the names of our columns begin with. */
    public static final String OURS = "_";

    /** The column that every file of results has. */
    public static final String ROW = "_row";

    /** How the file is written. */
    public record Dialect(char delimiter, Charset charset) {
        public static final Dialect STANDARD = new Dialect(',', StandardCharsets.UTF_8);
    }

    private CsvResults() {}

    public static void write(ResultRows rows, BulkJob job, ResultKind kind, Dialect dialect, OutputStream out)
            throws IOException {
        BulkJob.Content content = job.content();
        List<String> columns = content == null ? List.of() : content.columns();
        try (CsvWriter csv =
                CsvWriter.builder().fieldSeparator(dialect.delimiter()).build(out, dialect.charset())) {
            List<String> header = new ArrayList<>(List.of(ROW));
            header.addAll(
                    switch (kind) {
                        case SUCCESSFUL -> List.of("_id", "_outcome", "_warnings");
                        case FAILED -> List.of("_faults");
                        case UNPROCESSED -> List.<String>of();
                    });
            columns.forEach(column -> header.add(SpreadsheetText.guarded(column)));
            csv.writeRecord(header);
            rows.writeTo(result -> csv.writeRecord(record(result, kind, columns)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<String> record(ResultRows.Result result, ResultKind kind, List<String> columns) {
        InputRow input = result.input();
        List<String> values = new ArrayList<>(columns.size() + 4);
        values.add(Long.toString(input.number()));
        switch (kind) {
            case SUCCESSFUL -> {
                values.add(String.valueOf(result.id()));
                values.add(String.valueOf(result.outcome()));
                values.add(SpreadsheetText.guarded(sentences(result.faults())));
            }
            case FAILED -> values.add(SpreadsheetText.guarded(sentences(result.faults())));
            case UNPROCESSED -> {}
        }
        for (int i = 0; i < Math.max(columns.size(), input.values().size()); i++) {
            String value = input.at(i);
            values.add(value == null ? "" : SpreadsheetText.guarded(value));
        }
        return values;
    }

    private static String sentences(List<RowFault> faults) {
        return faults.stream()
                .map(fault -> (fault.field().isEmpty() ? "" : fault.field() + ": ") + fault.detail() + " ["
                        + fault.code() + "]")
                .collect(Collectors.joining("; "));
    }
}
