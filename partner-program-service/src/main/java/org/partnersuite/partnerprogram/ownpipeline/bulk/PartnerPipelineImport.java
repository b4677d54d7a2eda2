package org.partnersuite.partnerprogram.ownpipeline.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.ownpipeline.OwnDeal;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Posted;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Recorded;
import org.partnersuite.partnerprogram.ownpipeline.api.PostedDeal;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** The object {@code partner-pipeline}: partners' own deals by their keys; the same file again changes nothing. */
@ApplicationScoped
public class PartnerPipelineImport implements BulkImport {
    private final RecordReaders records;
    private final RecordReader<PostedDeal> reader;
    private final RecordReader<PipelineRow.Partner> partners;
    private final References references;

    PartnerPipelineImport(RecordReaders records, References references) {
        this.records = records;
        this.reader = records.of(PostedDeal.class);
        this.partners = records.of(PipelineRow.Partner.class);
        this.references = references;
    }

    @Override
    public String object() {
        return "partner-pipeline";
    }

    @Override
    public Set<String> partnerRoles() {
        return Set.of(Roles.PARTNER_ALLIANCE);
    }

    @Override
    public JobSpec accept(Handle db, JobSpec requested) {
        return requested.withoutProfile();
    }

    @Override
    public UploadFormat format(Handle db, JobSpec spec) {
        return spec.canonical(ImportColumn.requiredNames(PipelineRow.COLUMNS), PipelineRow.KNOWN, "externalId");
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        List<PipelineRow> read = read(change, rows, String.valueOf(job.spec().externalIdSource()));
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        Map<UUID, List<Integer>> byPartner = new TreeMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            UUID partner = read.get(i).partner();
            if (partner != null && read.get(i).deal() != null) {
                byPartner.computeIfAbsent(partner, none -> new ArrayList<>()).add(i);
            } else {
                outcomes[i] = RowOutcome.failed(read.get(i).faults());
            }
        }
        byPartner.forEach((partner, positions) -> apply(change, partner, read, positions, outcomes));
        return Arrays.asList(outcomes);
    }

    private void apply(
            Change change, UUID partner, List<PipelineRow> read, List<Integer> positions, RowOutcome[] outcomes) {
        Map<ExternalId, OwnDeal> known = OwnPipeline.locked(
                change,
                partner,
                positions.stream()
                        .map(i -> read.get(i).deal())
                        .filter(Objects::nonNull)
                        .map(PostedDeal::externalId)
                        .toList());
        List<Posted> posted = new ArrayList<>(positions.size());
        List<Integer> good = new ArrayList<>(positions.size());
        for (int i : positions) {
            Posted deal = read.get(i).posted(known, records);
            if (deal == null) {
                outcomes[i] = RowOutcome.failed(read.get(i).faults());
            } else {
                posted.add(deal);
                good.add(i);
            }
        }
        List<Recorded> recorded = OwnPipeline.put(change, partner, known, posted);
        for (int i = 0; i < recorded.size(); i++) {
            outcomes[good.get(i)] = outcome(recorded.get(i));
        }
    }

    private List<PipelineRow> read(Change change, List<InputRow> rows, String source) {
        List<Batch.Item<PipelineRow.Partner>> partners = this.partners.bindAll(
                rows.stream()
                        .<JsonNode>map(row -> PipelineRow.partner(row, source))
                        .toList(),
                references.in(change.db()));
        List<Batch.Item<PostedDeal>> deals = reader.bindAll(
                rows.stream()
                        .<JsonNode>map(row -> PipelineRow.json(row, source))
                        .toList(),
                references.in(change.db()));
        List<PipelineRow> read = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            read.add(new PipelineRow(rows.get(i), partners.get(i), deals.get(i)));
        }
        Set<UUID> there = Partners.known(
                change.db(),
                read.stream().map(PipelineRow::partner).filter(Objects::nonNull).toList());
        return read.stream().map(row -> row.ofPartnerAmong(there)).toList();
    }

    private static RowOutcome outcome(Recorded recorded) {
        UUID id = recorded.deal().id();
        return recorded.isNew()
                ? RowOutcome.created(id)
                : recorded.isUnchanged() ? RowOutcome.unchanged(id) : RowOutcome.updated(id);
    }
}
