package org.partnersuite.reporting.opportunity.api;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.format.Csv;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.opportunity.RowReader;

/**
 * Writes the opportunities as CSV, one page in memory at a time: the requested page, or every row when no page is
 * requested.
 */
final class CsvRows {
    private static final String PAGE_SIZE = "pageSize";
    private static final String PAGE_TOKEN = "pageToken";
    private static final String TOTAL = "includeTotal";
    private static final String LARGEST = "500";

    private final Opportunities opportunities;
    private final Caller reader;
    private final MultivaluedMap<String, String> parameters;

    CsvRows(Opportunities opportunities, Caller reader, MultivaluedMap<String, String> parameters) {
        this.opportunities = opportunities;
        this.reader = reader;
        this.parameters = parameters;
    }

    private boolean asksForPage() {
        return parameters.containsKey(PAGE_SIZE) || parameters.containsKey(PAGE_TOKEN);
    }

    /** @throws Problem 400 for {@code includeTotal}: CSV has no place for the total */
    RowReader.FreshPage<OpportunityRow> first() {
        if (parameters.containsKey(TOTAL)) {
            throw Problem.badRequest(List.of(Fault.at(TOTAL, "not_in_csv", "CSV has no place for the total.")));
        }
        return opportunities.page(reader, asksForPage() ? parameters : largest(null));
    }

    /** The token of the page after the requested one; null on the last page and when no page is requested. */
    @Nullable
    String next(Page<OpportunityRow> first) {
        return asksForPage() ? first.nextPageToken() : null;
    }

    void write(Page<OpportunityRow> first, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        CsvColumns columns = new CsvColumns(first.fields());
        csv.line(columns.names());
        Page<OpportunityRow> page = first;
        while (true) {
            for (OpportunityRow row : page.items()) {
                csv.line(columns.values(row));
            }
            csv.flush();
            String next = page.nextPageToken();
            if (next == null || asksForPage()) {
                return;
            }
            page = opportunities.page(reader, largest(next)).page();
        }
    }

    /** The request with the largest page size. */
    private MultivaluedMap<String, String> largest(@Nullable String token) {
        MultivaluedMap<String, String> largest = new MultivaluedHashMap<>();
        largest.putAll(parameters);
        largest.putSingle(PAGE_SIZE, LARGEST);
        if (token != null) {
            largest.putSingle(PAGE_TOKEN, token);
        }
        return largest;
    }
}
