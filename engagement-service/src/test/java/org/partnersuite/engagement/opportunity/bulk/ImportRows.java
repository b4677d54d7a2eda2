package org.partnersuite.engagement.opportunity.bulk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.LineOwnership;
import org.partnersuite.engagement.importprofile.reading.RowReading;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;

/** Rows of an import of opportunities, and what is read from them. */
final class ImportRows {
    private static final UUID ACCOUNT = UUID.randomUUID();

    private ImportRows() {}

    static ImportedOpportunity read(String... fields) {
        return Objects.requireNonNull(OpportunityFromRow.checked(row(fields), "crm", null))
                .over(null, List.of());
    }

    static ImportedOpportunity read(@Nullable Opportunity known, LineOwnership ownership, String... fields) {
        return readAll(known, ownership, row(fields));
    }

    static ImportedOpportunity readAll(@Nullable Opportunity known, LineOwnership ownership, RowValues... rows) {
        return Objects.requireNonNull(OpportunityFromRows.checked(numbered(rows), "crm", null, ownership))
                .over(known);
    }

    static List<OpportunityFromRows.Numbered> numbered(RowValues... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new OpportunityFromRows.Numbered(i + 1L, rows[i]))
                .toList();
    }

    /** A good row of the fields that are needed, with others in their place or besides. */
    static RowValues row(String... fields) {
        Map<String, @Nullable String> row = new LinkedHashMap<>(Map.of(
                "externalId", "P1",
                "account", "A1",
                "name", "Deal",
                "stage", "ENGAGE",
                "owner", "ann",
                "engagedOn", "2026-01-05",
                "currency", "USD"));
        Arrays.stream(fields).map(field -> field.split("=", 2)).forEach(field -> row.put(field[0], field[1]));
        List<String> names = List.copyOf(row.keySet());
        RowValues values = RowReading.canonical(new OpportunityTarget(Samples.PATH::codes), row::containsKey)
                .read(new InputRow(1, new Columns(names), row.values().toArray(String[]::new), null));
        values.put(OpportunityFromRow.ACCOUNT_ID, ACCOUNT);
        return values;
    }
}
