package org.partnersuite.engagement.opportunity.bulk;

import static java.util.Collections.nCopies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.LineOwnership;
import org.partnersuite.engagement.importprofile.ProfileChoice;
import org.partnersuite.engagement.importprofile.ProfileDefinition;
import org.partnersuite.engagement.importprofile.reading.RowReading;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportOpportunities;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Outcome;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.bulk.OpportunityFromRows.Numbered;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ConcurrentChange;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into opportunities, with their stage, dates and lines as another system has them. */
@ApplicationScoped
class OpportunityImport implements BulkImport {
    /** As many as a single call may send. */
    private static final int MOST_LINES = 100;

    private final ProfileChoice profiles;
    private final OpportunityTarget target;
    private final ImportOpportunities opportunities;
    private final ReferenceCatalog reference;
    private final References references;

    OpportunityImport(
            ProfileChoice profiles,
            OpportunityTarget target,
            ImportOpportunities opportunities,
            ReferenceCatalog reference,
            References references) {
        this.profiles = profiles;
        this.target = target;
        this.opportunities = opportunities;
        this.reference = reference;
        this.references = references;
    }

    @Override
    public String object() {
        return OpportunityTarget.OBJECT;
    }

    @Override
    public JobSpec accept(Handle db, JobSpec requested) {
        return profiles.accept(db, requested, target);
    }

    @Override
    public UploadFormat format(Handle db, JobSpec spec) {
        return profiles.format(db, spec, target);
    }

    @Override
    public int mostRowsOfARecord() {
        return MOST_LINES;
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        Map<Long, RowOutcome> outcomes = HashMap.newHashMap(rows.size());
        List<OpportunityFromRows> good = new ArrayList<>(rows.size());
        Map<OpportunityFromRows, List<Numbered>> rowsOf = new IdentityHashMap<>();
        ProfileDefinition profile = profiles.definition(change.db(), job.spec());
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        LineOwnership ownership = profile == null || profile.lines() == null ? LineOwnership.NAMED : profile.lines();
        boolean toSurvivors = profile != null && profile.appliesToSurvivors();
        for (List<Numbered> record : byExternalId(read(change, job, profile, rows))) {
            OpportunityFromRows opportunity =
                    OpportunityFromRows.checked(record, source, profile == null ? null : profile.currency(), ownership);
            if (opportunity == null) {
                put(outcomes, record, OpportunityFromRows.faulty(record));
            } else {
                good.add(opportunity);
                rowsOf.put(opportunity, record);
            }
        }
        List<Outcome> applied = good.isEmpty() ? List.of() : opportunities.apply(change, good, toSurvivors);
        for (int i = 0; i < applied.size(); i++) {
            List<Numbered> record = Objects.requireNonNull(rowsOf.get(good.get(i)));
            put(outcomes, record, outcomes(good.get(i), applied.get(i), record.size()));
        }
        return rows.stream()
                .map(row -> Objects.requireNonNull(outcomes.get(row.number())))
                .toList();
    }

    private List<Numbered> read(
            Change change, JobContext job, @Nullable ProfileDefinition profile, List<InputRow> rows) {
        RowReading reading = profiles.reading(
                change.db(), job.spec(), target, rows.getFirst().columns());
        List<Numbered> read = rows.stream()
                .map(row -> new Numbered(row.number(), reading.read(row)))
                .toList();
        read.forEach(row -> nameOffering(row.values()));
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        List<RowValues> values = read.stream().map(Numbered::values).toList();
        new AccountsOfRows(source, profile == null ? null : profile.accountLookup()).resolve(change.db(), values);
        new PartnersOfRows(source).resolve(references.in(change.db()), values);
        return read;
    }

    /** Other systems may spell an offering as one of its aliases. */
    private void nameOffering(RowValues row) {
        String offering = row.text(LinesFromRows.OFFERING);
        if (offering != null) {
            row.put(LinesFromRows.OFFERING, reference.current().meant(ReferenceSetId.OFFERINGS, offering));
        }
    }

    /** A row without an external id is alone. */
    private static List<List<Numbered>> byExternalId(List<Numbered> rows) {
        List<List<Numbered>> records = new ArrayList<>(rows.size());
        Map<String, List<Numbered>> named = HashMap.newHashMap(rows.size());
        for (Numbered row : rows) {
            String externalId = row.values().text("externalId");
            List<Numbered> record = externalId == null ? null : named.get(externalId);
            if (record == null) {
                record = new ArrayList<>(1);
                records.add(record);
                if (externalId != null) {
                    named.put(externalId, record);
                }
            }
            record.add(row);
        }
        return records;
    }

    private static void put(Map<Long, RowOutcome> outcomes, List<Numbered> rows, List<RowOutcome> found) {
        for (int i = 0; i < rows.size(); i++) {
            outcomes.put(rows.get(i).number(), found.get(i));
        }
    }

    private static List<RowOutcome> applied(RowOutcome outcome, Outcome applied, int size) {
        List<RowFault> warnings = new ArrayList<>();
        if (applied.stageKept() != null) {
            warnings.add(new RowFault("stage", Opportunity.STAGE_KEPT, applied.stageKept()));
        }
        if (applied.merged() != null) {
            warnings.add(new RowFault("externalId", "merged", applied.merged()));
        }
        return nCopies(size, outcome.warning(warnings));
    }

    /** Each row has the outcome of its opportunity. */
    private static List<RowOutcome> outcomes(OpportunityFromRows rows, Outcome applied, int size) {
        return switch (applied.effect()) {
            case CREATED -> applied(RowOutcome.created(Objects.requireNonNull(applied.id())), applied, size);
            case UPDATED -> applied(RowOutcome.updated(Objects.requireNonNull(applied.id())), applied, size);
            case UNCHANGED -> applied(RowOutcome.unchanged(Objects.requireNonNull(applied.id())), applied, size);
            case REFUSED -> {
                if (applied.faults().stream()
                        .anyMatch(fault -> fault.code().equals(ImportOpportunities.EXTERNAL_ID_TAKEN))) {
                    throw new ConcurrentChange("an opportunity was created by another call meanwhile");
                }
                yield rows.refused(applied.faults());
            }
        };
    }
}
