package org.partnersuite.engagement.opportunity.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.DistinctRows;
import org.partnersuite.engagement.importprofile.ProfileChoice;
import org.partnersuite.engagement.importprofile.ProfileDefinition;
import org.partnersuite.engagement.importprofile.reading.RowReading;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportOpportunities;
import org.partnersuite.engagement.opportunity.ImportOpportunities.Outcome;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ConcurrentChange;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Change;

/** Rows into opportunities, with their stage and dates as another system has them. */
@ApplicationScoped
class OpportunityImport implements BulkImport {
    private final ProfileChoice profiles;
    private final OpportunityTarget target;
    private final ImportOpportunities opportunities;

    OpportunityImport(ProfileChoice profiles, OpportunityTarget target, ImportOpportunities opportunities) {
        this.profiles = profiles;
        this.target = target;
        this.opportunities = opportunities;
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

    /** @param position in the chunk */
    private record Placed(int position, OpportunityFromRow row) {}

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        JobSpec spec = job.spec();
        RowReading reading =
                profiles.reading(change.db(), spec, target, rows.getFirst().columns());
        List<RowValues> values = rows.stream().map(reading::read).toList();
        ProfileDefinition profile = profiles.definition(change.db(), spec);
        String source = Objects.requireNonNull(spec.externalIdSource());
        new AccountsOfRows(source, profile == null ? null : profile.accountLookup()).resolve(change.db(), values);

        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        List<Placed> good = new ArrayList<>(rows.size());
        for (int i = 0; i < outcomes.length; i++) {
            OpportunityFromRow row =
                    OpportunityFromRow.checked(values.get(i), source, profile == null ? null : profile.currency());
            if (row == null) {
                outcomes[i] = RowOutcome.failed(values.get(i).faults());
            } else {
                good.add(new Placed(i, row));
            }
        }
        for (List<Placed> part : DistinctRows.parts(good, placed -> placed.row().externalId())) {
            apply(change, part, outcomes);
        }
        return Arrays.asList(outcomes);
    }

    private void apply(Change change, List<Placed> part, RowOutcome[] outcomes) {
        List<Outcome> applied =
                opportunities.apply(change, part.stream().map(Placed::row).toList());
        for (int i = 0; i < part.size(); i++) {
            outcomes[part.get(i).position()] = outcome(applied.get(i));
        }
    }

    private static RowOutcome outcome(Outcome applied) {
        return switch (applied.effect()) {
            case CREATED -> RowOutcome.created(Objects.requireNonNull(applied.id()));
            case UPDATED -> RowOutcome.updated(Objects.requireNonNull(applied.id()));
            case UNCHANGED -> RowOutcome.unchanged(Objects.requireNonNull(applied.id()));
            case REFUSED -> refused(applied.faults());
        };
    }

    private static RowOutcome refused(List<Fault> faults) {
        if (faults.stream().anyMatch(fault -> fault.code().equals(ImportOpportunities.EXTERNAL_ID_TAKEN))) {
            throw new ConcurrentChange("an opportunity was created by another call meanwhile");
        }
        return RowOutcome.failed(faults.stream()
                .map(fault -> new RowFault(field(fault.pointer()), fault.code(), fault.detail()))
                .toList());
    }

    /** A row has one line, whose fields are the row's own. */
    private static String field(@Nullable String pointer) {
        return RowFault.column(pointer == null ? null : pointer.replace("/lines/0/", "/"));
    }
}
