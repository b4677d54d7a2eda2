package org.partnersuite.customersuccess.portfolio.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.portfolio.Section;
import org.partnersuite.platform.rest.SpreadsheetText;

/**
 * A report as CSV. One section is a table with a header; several follow each other, each after a line with its title and
 * before an empty one. Text is guarded from spreadsheets, numbers and codes are not.
 */
final class PortfolioCsv {
    private PortfolioCsv() {}

    /** @throws IOException when the reader is gone */
    static void write(PortfolioTable.Source source, List<Section> sections, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        try {
            for (Section section : sections) {
                if (sections.size() > 1) {
                    csv.writeRecord(section.title());
                }
                csv.writeRecord(PortfolioTable.columns(section));
                source.rows(
                        section,
                        row -> csv.writeRecord(
                                Arrays.stream(row).map(PortfolioCsv::field).toList()));
                if (sections.size() > 1) {
                    csv.writeRecord("");
                }
            }
            csv.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static String field(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> SpreadsheetText.guarded(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
