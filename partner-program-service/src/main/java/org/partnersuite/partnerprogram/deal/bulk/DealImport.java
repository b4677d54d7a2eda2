package org.partnersuite.partnerprogram.deal.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.Recorded;
import org.partnersuite.partnerprogram.deal.api.FedDeal;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** The object {@code deals}: a feed of many deals, by its own keys; the same file again changes nothing. */
@ApplicationScoped
public class DealImport implements BulkImport {
    private final RecordReaders records;
    private final RecordReader<FedDeal> reader;
    private final RecordReader<DealRow.Partner> partners;
    private final References references;

    DealImport(RecordReaders records, References references) {
        this.records = records;
        this.reader = records.of(FedDeal.class);
        this.partners = records.of(DealRow.Partner.class);
        this.references = references;
    }

    @Override
    public String object() {
        return "deals";
    }

    @Override
    public JobSpec accept(Handle db, JobSpec requested) {
        return requested.withoutProfile();
    }

    @Override
    public UploadFormat format(Handle db, JobSpec spec) {
        return spec.canonical(ImportColumn.requiredNames(DealRow.COLUMNS), DealRow.KNOWN, "externalId");
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        List<DealRow> read = read(change, rows, String.valueOf(job.spec().externalIdSource()));
        Map<ExternalId, Deal> known = PartnerDeals.locked(
                change,
                read.stream()
                        .map(DealRow::deal)
                        .filter(Objects::nonNull)
                        .map(FedDeal::externalId)
                        .toList());
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        List<Integer> good = new ArrayList<>();
        List<DealReport> reports = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            DealRow row = read.get(i);
            FedDeal deal = row.deal();
            DealReport report = row.report(deal == null ? null : known.get(deal.externalId()), records);
            if (report == null) {
                outcomes[i] = RowOutcome.failed(row.faults());
            } else {
                good.add(i);
                reports.add(report);
            }
        }
        List<Recorded> recorded = good.isEmpty() ? List.of() : PartnerDeals.put(change, reports);
        for (int i = 0; i < recorded.size(); i++) {
            outcomes[good.get(i)] = outcome(recorded.get(i));
        }
        return List.of(outcomes);
    }

    private List<DealRow> read(Change change, List<InputRow> rows, String source) {
        List<Batch.Item<DealRow.Partner>> partners = this.partners.bindAll(
                rows.stream().<JsonNode>map(row -> DealRow.partner(row, source)).toList(), references.in(change.db()));
        List<Batch.Item<FedDeal>> deals = reader.bindAll(
                rows.stream().<JsonNode>map(row -> DealRow.json(row, source)).toList(), references.in(change.db()));
        List<DealRow> read = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            read.add(new DealRow(rows.get(i), partners.get(i), deals.get(i)));
        }
        Set<UUID> there = Partners.known(
                change.db(),
                read.stream().map(DealRow::partner).filter(Objects::nonNull).toList());
        read.stream()
                .filter(row -> row.partner() != null && !there.contains(row.partner()))
                .forEach(DealRow::refuseUnknownPartner);
        return read;
    }

    private static RowOutcome outcome(Recorded recorded) {
        Deal deal = recorded.deal();
        return switch (recorded.result()) {
            case CREATED -> RowOutcome.created(deal.id());
            case CHANGED -> RowOutcome.updated(deal.id());
            case UNCHANGED -> RowOutcome.unchanged(deal.id());
            case STALE, NO_DEAL, KEPT_BY_OPPORTUNITY ->
                RowOutcome.failed(List.of(new RowFault(
                        "externalId",
                        "comes_from_opportunity",
                        "This deal comes from an opportunity. Change the opportunity in the engagement service.")));
        };
    }
}
