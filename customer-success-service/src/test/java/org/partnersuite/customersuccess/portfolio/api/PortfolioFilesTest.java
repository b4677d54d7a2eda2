package org.partnersuite.customersuccess.portfolio.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.portfolio.RenewalRisk;
import org.partnersuite.customersuccess.portfolio.Section;

/** What a report's files say, read by libraries that know nothing of how they were written. */
@Tag("CS-9")
class PortfolioFilesTest {
    private static final UUID CUSTOMER = UUID.fromString("019b0000-0000-7000-8000-00000000c001");
    private static final String HOSTILE = "=HYPERLINK(\"http://evil\",\"Globex\")";

    private static final PortfolioTable.Source REPORT = (section, row) -> {
        switch (section) {
            case ALL_CUSTOMERS ->
                row.accept(new @Nullable Object[] {
                    CUSTOMER, HOSTILE, CUSTOMER, "watsonx.ai", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)
                });
            case CONTACT_DETAILS ->
                row.accept(new @Nullable Object[] {CUSTOMER, "Globex", "+1 @SUM(A1)", "Sponsor", "ann@globex.example"});
            case RENEWAL_RISK ->
                row.accept(new @Nullable Object[] {
                    CUSTOMER,
                    "Globex",
                    CUSTOMER,
                    "watsonx.ai",
                    "Users - Goal Management",
                    85L,
                    72L,
                    null,
                    13L,
                    RenewalRisk.Level.LOW,
                    false
                });
            default -> {
                // Nothing was reported.
            }
        }
    };

    @Test
    void aWorkbookHasSixSheetsInOrderWithTitleUseAndHeader() throws IOException {
        try (ReadableWorkbook workbook = workbook(REPORT)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly(
                            "All Customers",
                            "Contact Details",
                            "Tenants",
                            "Renewal Risk Assessment - Licen",
                            "Incidents",
                            "Application Data");
            List<Row> risk = sheets.get(3).read();
            assertThat(risk.get(0).getCellText(0)).isEqualTo("Renewal Risk Assessment / License Compliance");
            assertThat(risk.get(2).getCellText(0)).contains("5.3 Review Customer Portfolio");
            assertThat(texts(risk.get(PortfolioWorkbook.HEADER_ROW)))
                    .containsExactlyElementsOf(PortfolioTable.columns(Section.RENEWAL_RISK));
        }
    }

    @Test
    void numbersAreNumbersDaysAreDaysAndWhatIsNotReportedIsEmpty() throws IOException {
        try (ReadableWorkbook workbook = workbook(REPORT)) {
            Row licence = workbook.getSheets().toList().get(3).read().getLast();
            assertThat(licence.getCellAsNumber(5))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("85"));
            assertThat(licence.getCellAsNumber(8))
                    .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("13"));
            assertThat(licence.getOptionalCell(7).filter(cell -> cell.getType() != CellType.EMPTY))
                    .isEmpty();
            assertThat(licence.getCellText(9)).isEqualTo("LOW");
            Row contract = workbook.getSheets().toList().get(0).read().getLast();
            assertThat(contract.getCellAsDate(4))
                    .hasValueSatisfying(day -> assertThat(day.toLocalDate()).isEqualTo("2025-01-01"));
        }
    }

    @Test
    void aNameThatLooksLikeAFormulaIsText() throws IOException {
        try (ReadableWorkbook workbook = workbook(REPORT)) {
            Row contract = workbook.getSheets().toList().get(0).read().getLast();
            Cell name = contract.getCell(1);
            assertThat(name.getType()).isEqualTo(CellType.STRING);
            assertThat(name.getFormula()).isNull();
            assertThat(name.getText()).isEqualTo(HOSTILE);
        }
        assertThat(csv(Section.ALL_CUSTOMERS).get(1).getField(1)).isEqualTo("'" + HOSTILE);
        assertThat(csv(Section.CONTACT_DETAILS).get(1).getField(2)).isEqualTo("'+1 @SUM(A1)");
    }

    @Test
    void aSectionAsCsvIsATableAndAllOfThemFollowEachOther() throws IOException {
        List<CsvRecord> risk = csv(Section.RENEWAL_RISK);
        assertThat(risk).hasSize(2);
        assertThat(risk.get(0).getFields()).isEqualTo(PortfolioTable.columns(Section.RENEWAL_RISK));
        assertThat(risk.get(1).getFields())
                .containsExactly(
                        CUSTOMER.toString(),
                        "Globex",
                        CUSTOMER.toString(),
                        "watsonx.ai",
                        "Users - Goal Management",
                        "85",
                        "72",
                        "",
                        "13",
                        "LOW",
                        "false");
        assertThat(text(Section.values()).lines())
                .contains("All Customers", "Contact Details", "Tenants", "Incidents", "Application Data")
                .contains(String.join(",", PortfolioTable.columns(Section.TENANTS)));
    }

    @Test
    void manyRowsAreAllThere() throws IOException {
        PortfolioTable.Source many = (section, row) -> {
            for (int i = 0; i < 20_000 && section == Section.INCIDENTS; i++) {
                row.accept(new @Nullable Object[] {CUSTOMER, "Globex " + i, i, 0, 0, 0});
            }
        };
        try (ReadableWorkbook workbook = workbook(many)) {
            Sheet incidents = workbook.getSheets().toList().get(4);
            try (Stream<Row> rows = incidents.openStream()) {
                assertThat(rows.filter(row -> row.getRowNum() > PortfolioWorkbook.HEADER_ROW + 1)
                                .count())
                        .isEqualTo(20_000);
            }
        }
    }

    private static ReadableWorkbook workbook(PortfolioTable.Source source) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PortfolioWorkbook.write(source, List.of(Section.values()), out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<CsvRecord> csv(Section... sections) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text(sections))) {
            return reader.stream().toList();
        }
    }

    private static String text(Section... sections) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PortfolioCsv.write(REPORT, Arrays.asList(sections), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }
}
