package org.partnersuite.reporting.opportunity.api;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.reporting.format.api.Csv;
import org.partnersuite.reporting.opportunity.Hanging;
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
                "lossReason",
                "initiative",
                "briefings",
                "pilots",
                "dealSupport",
                "openRoadblocks",
                "missingRequirements");
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
                joined(row.offerings(), OpportunityRow.OfferingAmount::offering),
                joined(row.useCases(), text -> text),
                row.amount().currency(),
                number(row.amount()),
                number(row.countedAmount()),
                number(row.weightedAmount()),
                row.lossReason(),
                row.initiative() == null ? null : row.initiative().name(),
                joined(row.briefings(), CsvRows::activity),
                joined(row.pilots(), CsvRows::activity),
                joined(row.dealSupport(), d -> d.help() + " " + d.status()),
                joined(row.openRoadblocks(), Hanging.Roadblock::category),
                joined(row.missingRequirements(), text -> text));
    }

    /** Its status with the days of what was done, or else of what is planned. */
    private static String activity(Hanging.Activity activity) {
        boolean begun = activity.actualStart() != null;
        LocalDate from = begun ? activity.actualStart() : activity.plannedStart();
        LocalDate to = begun ? activity.actualEnd() : activity.plannedEnd();
        return activity.status()
                + (from == null ? "" : " " + from)
                + (to == null || to.equals(from) ? "" : ".." + to)
                + (activity.outcome() == null ? "" : " " + activity.outcome());
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(";"));
    }

    /** A number, so that a negative one is not taken for a formula. */
    private static @Nullable BigDecimal number(Sum sum) {
        return sum.value();
    }
}
