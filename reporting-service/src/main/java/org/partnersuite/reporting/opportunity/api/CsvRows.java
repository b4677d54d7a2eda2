package org.partnersuite.reporting.opportunity.api;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.format.api.Csv;
import org.partnersuite.reporting.opportunity.OpportunityRow;
import org.partnersuite.reporting.pipeline.Sum;

/** Sends every row of a list as CSV, one page in memory at a time. */
final class CsvRows {
    private final Opportunities opportunities;
    private final Caller reader;
    private final MultivaluedMap<String, String> parameters;

    CsvRows(Opportunities opportunities, Caller reader, MultivaluedMap<String, String> parameters) {
        this.opportunities = opportunities;
        this.reader = reader;
        this.parameters = parameters;
    }

    /** The same list in the largest pages. */
    static MultivaluedMap<String, String> widest(MultivaluedMap<String, String> parameters) {
        MultivaluedMap<String, String> widest = new MultivaluedHashMap<>();
        widest.putAll(parameters);
        widest.putSingle("pageSize", "500");
        return widest;
    }

    void write(Page<OpportunityRow> first, OutputStream out) throws IOException {
        Csv csv = new Csv(out);
        csv.line(
                "id",
                "name",
                "externalSource",
                "externalId",
                "accountId",
                "account",
                "stage",
                "stageEnteredAt",
                "daysInStage",
                "closeDate",
                "quarter",
                "owner",
                "leadOrganisation",
                "joint",
                "origin",
                "partnerId",
                "geography",
                "market",
                "industry",
                "segment",
                "offerings",
                "useCases",
                "currency",
                "amount",
                "countedAmount",
                "weightedAmount",
                "lossReason");
        Page<OpportunityRow> page = first;
        while (true) {
            for (OpportunityRow row : page.items()) {
                write(row, csv);
            }
            csv.flush();
            String next = page.nextPageToken();
            if (next == null) {
                return;
            }
            MultivaluedMap<String, String> following = widest(parameters);
            following.putSingle("pageToken", next);
            page = opportunities.page(reader, following).page();
        }
    }

    private static void write(OpportunityRow row, Csv csv) throws IOException {
        OpportunityRow.ExternalId externalId = row.externalId();
        csv.line(
                row.id(),
                row.name(),
                externalId == null ? null : externalId.source(),
                externalId == null ? null : externalId.id(),
                row.account().id(),
                row.account().name(),
                row.stage(),
                row.stageEnteredAt(),
                row.daysInStage(),
                row.closeDate(),
                row.quarter(),
                row.owner(),
                row.leadOrganisation(),
                row.joint(),
                row.origin(),
                row.partnerId(),
                row.geography(),
                row.market(),
                row.industry(),
                row.segment(),
                String.join(
                        ";",
                        row.offerings().stream()
                                .map(OpportunityRow.OfferingAmount::offering)
                                .toList()),
                String.join(";", row.useCases()),
                row.amount().currency(),
                number(row.amount()),
                number(row.countedAmount()),
                number(row.weightedAmount()),
                row.lossReason());
    }

    /** A number, so that a negative one is not taken for a formula. */
    private static @Nullable BigDecimal number(Sum sum) {
        return sum.value();
    }
}
