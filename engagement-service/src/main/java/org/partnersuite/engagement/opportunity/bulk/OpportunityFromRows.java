package org.partnersuite.engagement.opportunity.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.LineOwnership;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportOpportunities;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.QuotedText;

/**
 * All rows of one opportunity. They agree on the opportunity, and each may name one of its lines. They are applied
 * together or not at all.
 */
final class OpportunityFromRows implements ImportOpportunities.Row {
    private static final Set<String> OF_LINES =
            Set.of("offering", "family", "quantity", "amount", "partnerPortion", "valueAddPortion");
    private static final String LINES = "/lines/";

    /** A row and its number in the file. */
    record Numbered(long number, RowValues values) {}

    private final List<Numbered> rows;
    private final OpportunityFromRow opportunity;
    private final LineOwnership ownership;
    private List<@Nullable Integer> rowsOfLines = List.of();

    private OpportunityFromRows(List<Numbered> rows, OpportunityFromRow opportunity, LineOwnership ownership) {
        this.rows = rows;
        this.opportunity = opportunity;
        this.ownership = ownership;
    }

    /** Null when a row has faults, which are then among those of the row. */
    static @Nullable OpportunityFromRows checked(
            List<Numbered> rows, String source, @Nullable String defaultCurrency, LineOwnership ownership) {
        Numbered first = rows.getFirst();
        OpportunityFromRow opportunity = OpportunityFromRow.checked(first.values(), source, defaultCurrency);
        boolean good = opportunity != null;
        for (Numbered row : rows.subList(1, rows.size())) {
            good &= OpportunityFromRow.checked(row.values(), source, defaultCurrency) != null;
            good &= agree(first, row.values());
        }
        return good && opportunity != null ? new OpportunityFromRows(rows, opportunity, ownership) : null;
    }

    private static boolean agree(Numbered first, RowValues row) {
        boolean same = true;
        for (String field : row.covered()) {
            if (!OF_LINES.contains(field)
                    && !row.isFaulty(field)
                    && !first.values().isFaulty(field)
                    && !Objects.equals(first.values().value(field), row.value(field))) {
                same = false;
                row.fault(
                        field,
                        "differs_from_first_row",
                        "Row " + first.number() + " of the same opportunity has "
                                + shown(first.values().value(field)) + ", this one " + shown(row.value(field)) + ".");
            }
        }
        return same;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "no value" : QuotedText.of(value.toString());
    }

    @Override
    public ExternalId externalId() {
        return opportunity.externalId();
    }

    @Override
    public ImportedOpportunity over(@Nullable Opportunity known) {
        OpportunityDetails details = known == null ? null : known.details();
        LinesFromRows lines = LinesFromRows.of(
                rows.stream().map(Numbered::values).toList(),
                opportunity.currency(),
                details == null ? List.of() : details.lines(),
                ownership);
        rowsOfLines = lines.rows();
        return opportunity.over(details, lines.lines());
    }

    /** The outcomes of the rows when they were refused: a fault of a line is that of its row. */
    List<RowOutcome> refused(List<Fault> faults) {
        List<List<RowFault>> ofRows = new ArrayList<>();
        rows.forEach(row -> ofRows.add(new ArrayList<>()));
        for (Fault fault : faults) {
            String pointer = fault.pointer();
            String line = pointer != null && pointer.startsWith(LINES)
                    ? pointer.substring(LINES.length()).split("/", -1)[0]
                    : "";
            Integer row = line.isEmpty() ? null : rowsOfLines.get(Integer.parseInt(line));
            String field = RowFault.column(
                    row == null || pointer == null ? pointer : pointer.replace(LINES + line + "/", "/"));
            ofRows.get(row == null ? 0 : row).add(new RowFault(field, fault.code(), fault.detail()));
        }
        return outcomes(rows, ofRows);
    }

    /** The outcomes of rows of which some have faults. */
    static List<RowOutcome> faulty(List<Numbered> rows) {
        return outcomes(rows, rows.stream().map(row -> row.values().faults()).toList());
    }

    private static List<RowOutcome> outcomes(List<Numbered> rows, List<List<RowFault>> faults) {
        int faulty = 0;
        while (faults.get(faulty).isEmpty()) {
            faulty++;
        }
        RowFault with = new RowFault(
                "externalId",
                "refused_with_row",
                "Row " + rows.get(faulty).number() + " of the same opportunity was refused; its rows are applied"
                        + " together or not at all.");
        return faults.stream()
                .map(found -> RowOutcome.failed(found.isEmpty() ? List.of(with) : found))
                .toList();
    }
}
