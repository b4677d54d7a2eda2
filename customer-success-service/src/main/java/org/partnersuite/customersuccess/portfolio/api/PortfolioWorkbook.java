package org.partnersuite.customersuccess.portfolio.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.portfolio.Section;

/**
 * A report as an XLSX workbook: a sheet for each section, with its title, use and playbook references above the table. A text
 * is written as a text, so that no spreadsheet takes it for a formula. Rows leave for the output as they come.
 */
final class PortfolioWorkbook {
    private static final String APPLICATION = "customer-success-service";
    private static final String VERSION = "1.0";
    private static final String DATE = "yyyy-mm-dd";

    /** The row of the column names, from 0. */
    static final int HEADER_ROW = 3;

    /** Longest name of a sheet, and what it must not have. */
    private static final int LONGEST_NAME = 31;

    private static final String NOT_IN_NAMES = "[\\[\\]:*?/\\\\]";

    private static final int FLUSHED_AFTER = 500;

    private PortfolioWorkbook() {}

    /** @throws IOException when the reader is gone */
    static void write(PortfolioTable.Source source, List<Section> sections, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, APPLICATION, VERSION);
        try {
            for (Section section : sections) {
                write(source, section, workbook.newWorksheet(name(section)));
            }
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
        workbook.finish();
    }

    static String name(Section section) {
        String title = section.title().replaceAll(NOT_IN_NAMES, "-");
        return title.substring(0, Math.min(title.length(), LONGEST_NAME));
    }

    private static void write(PortfolioTable.Source source, Section section, Worksheet sheet) throws IOException {
        sheet.value(0, 0, section.title());
        sheet.style(0, 0).bold().set();
        sheet.value(1, 0, section.use());
        sheet.value(2, 0, String.join("; ", section.references()));
        List<String> columns = PortfolioTable.columns(section);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEADER_ROW, column, columns.get(column));
            sheet.style(HEADER_ROW, column).bold().set();
        }
        AtomicInteger next = new AtomicInteger(HEADER_ROW + 1);
        source.rows(section, row -> {
            int at = next.getAndIncrement();
            for (int column = 0; column < row.length; column++) {
                put(sheet, at, column, row[column]);
            }
            if (at % FLUSHED_AFTER == 0) {
                flush(sheet);
            }
        });
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {
                // Not reported: an empty cell, never a zero.
            }
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format(DATE).set();
            }
            case Boolean truth -> sheet.value(row, column, truth);
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
