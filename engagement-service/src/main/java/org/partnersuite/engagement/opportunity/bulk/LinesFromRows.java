package org.partnersuite.engagement.opportunity.bulk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.LineOwnership;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.platform.rest.Money;

/**
 * The lines of an opportunity from its rows. A row writes the line that sells the same product, or else one of the same
 * offering, that no row before it wrote; otherwise it adds a line.
 *
 * @param rows the row of each line, by its place among the rows; null for a line that stays as it is
 */
record LinesFromRows(List<ProductLine> lines, List<@Nullable Integer> rows) {
    static final String OFFERING = "offering";

    static LinesFromRows of(List<RowValues> rows, String currency, List<ProductLine> known, LineOwnership ownership) {
        if (rows.stream().noneMatch(row -> row.covers(OFFERING))) {
            return new LinesFromRows(known, new ArrayList<>(Collections.nCopies(known.size(), null)));
        }
        List<ProductLine> free = new ArrayList<>(known);
        @Nullable ProductLine[] written = new ProductLine[rows.size()];
        for (boolean sameFamily : new boolean[] {true, false}) {
            for (int i = 0; i < written.length; i++) {
                RowValues row = rows.get(i);
                String offering = row.text(OFFERING);
                if (offering != null && written[i] == null) {
                    written[i] = taken(
                            free,
                            line -> line.offering().equals(offering)
                                    && (!sameFamily || line.family().equals(row.text("family"))));
                }
            }
        }
        List<ProductLine> lines = new ArrayList<>(ownership == LineOwnership.ALL ? List.of() : known);
        List<@Nullable Integer> of = new ArrayList<>(Collections.nCopies(lines.size(), null));
        for (int i = 0; i < written.length; i++) {
            RowValues row = rows.get(i);
            String offering = row.text(OFFERING);
            if (offering != null) {
                ProductLine before = written[i];
                ProductLine line = line(row, offering, currency, before);
                int place = before == null ? -1 : lines.indexOf(before);
                if (place < 0) {
                    lines.add(line);
                    of.add(i);
                } else {
                    lines.set(place, line);
                    of.set(place, i);
                }
            }
        }
        return new LinesFromRows(lines, of);
    }

    private static @Nullable ProductLine taken(List<ProductLine> free, Predicate<ProductLine> wanted) {
        for (ProductLine line : free) {
            if (wanted.test(line)) {
                free.remove(line);
                return line;
            }
        }
        return null;
    }

    /** What the rows do not speak of stays as it is known. */
    private static ProductLine line(RowValues row, String offering, String currency, @Nullable ProductLine known) {
        Integer quantity = row.integer("quantity");
        int kept = known == null || row.covers("quantity") ? 1 : known.quantity();
        Integer term = row.integer("termMonths");
        int keptTerm = known == null || row.covers("termMonths") ? ProductLine.DEFAULT_TERM : known.termMonths();
        ProductLine line = new ProductLine(
                known == null ? null : known.id(),
                offering,
                Objects.requireNonNull(row.text("family")),
                quantity == null ? kept : quantity,
                new Money(Objects.requireNonNullElse(row.decimal("amount"), BigDecimal.ZERO), currency),
                portion(row, "partnerPortion", currency, known == null ? null : known.partnerPortion()),
                portion(row, "valueAddPortion", currency, known == null ? null : known.valueAddPortion()),
                null,
                null,
                term == null ? keptTerm : term);
        return known == null ? line : line.withListAmountOf(List.of(known));
    }

    private static @Nullable Money portion(RowValues row, String field, String currency, @Nullable Money known) {
        BigDecimal amount = row.decimal(field);
        if (amount != null) {
            return new Money(amount, currency);
        }
        return row.covers(field) ? null : known;
    }
}
