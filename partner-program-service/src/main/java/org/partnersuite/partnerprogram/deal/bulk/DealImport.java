package org.partnersuite.partnerprogram.deal.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.PartnerDeals;
import org.partnersuite.partnerprogram.deal.Recorded;
import org.partnersuite.partnerprogram.deal.api.FedDeal;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;

/** The object {@code deals}: a feed of many deals, by its own keys; the same file again changes nothing. */
@ApplicationScoped
public class DealImport implements BulkImport {
    private final RecordReader<FedDeal> reader;

    DealImport(RecordReaders readers) {
        this.reader = readers.of(FedDeal.class);
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
        return spec.canonical(DealRow.REQUIRED, DealRow.KNOWN, "externalId");
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        String source = String.valueOf(job.spec().externalIdSource());
        List<DealRow> read =
                rows.stream().map(row -> DealRow.read(row, source, reader)).toList();
        Set<UUID> partners = Partners.known(
                change.db(),
                read.stream().flatMap(row -> row.partnerId().stream()).toList());
        Map<Integer, RowOutcome> outcomes = new HashMap<>();
        List<Integer> good = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            List<RowFault> faults = read.get(i).faults(partners);
            if (faults.isEmpty()) {
                good.add(i);
            } else {
                outcomes.put(i, RowOutcome.failed(faults));
            }
        }
        List<Recorded> recorded = good.isEmpty()
                ? List.of()
                : PartnerDeals.put(
                        change, good.stream().map(i -> read.get(i).report()).toList());
        for (int i = 0; i < recorded.size(); i++) {
            outcomes.put(good.get(i), outcome(recorded.get(i)));
        }
        List<RowOutcome> inOrder = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            inOrder.add(Objects.requireNonNull(outcomes.get(i)));
        }
        return inOrder;
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
