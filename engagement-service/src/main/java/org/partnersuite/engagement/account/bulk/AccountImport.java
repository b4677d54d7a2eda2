package org.partnersuite.engagement.account.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.engagement.account.ImportAccounts;
import org.partnersuite.engagement.importprofile.ProfileChoice;
import org.partnersuite.engagement.importprofile.ProfileDefinition;
import org.partnersuite.engagement.importprofile.reading.RowReading;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Change;

/** Rows into accounts. */
@ApplicationScoped
class AccountImport implements BulkImport {
    private final ProfileChoice profiles;
    private final AccountTarget target;
    private final ImportAccounts accounts;

    AccountImport(ProfileChoice profiles, AccountTarget target, ImportAccounts accounts) {
        this.profiles = profiles;
        this.target = target;
        this.accounts = accounts;
    }

    @Override
    public String object() {
        return AccountTarget.OBJECT;
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
    private record Row(int position, ExternalId externalId, RowValues values) {}

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        RowReading reading = profiles.reading(
                change.db(), job.spec(), target, rows.getFirst().columns());
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        List<Row> good = new ArrayList<>(rows.size());
        for (int i = 0; i < outcomes.length; i++) {
            RowValues values = reading.read(rows.get(i));
            String externalId = values.text("externalId");
            if (externalId == null || !values.faults().isEmpty()) {
                outcomes[i] = RowOutcome.failed(values.faults());
            } else {
                good.add(new Row(i, new ExternalId(source, externalId), values));
            }
        }
        if (!good.isEmpty()) {
            ProfileDefinition profile = profiles.definition(change.db(), job.spec());
            apply(change, good, profile != null && profile.appliesToSurvivors(), outcomes);
        }
        return Arrays.asList(outcomes);
    }

    private void apply(Change change, List<Row> rows, boolean toSurvivors, RowOutcome[] outcomes) {
        Map<ExternalId, ImportAccounts.Revision> revisions = new LinkedHashMap<>();
        Map<ExternalId, Integer> positions = new HashMap<>();
        for (Row row : rows) {
            revisions.put(row.externalId(), known -> details(row.values(), known));
            positions.put(row.externalId(), row.position());
        }
        accounts.apply(change, revisions, toSurvivors)
                .forEach((externalId, applied) -> outcomes[positions.getOrDefault(externalId, 0)] = outcome(applied));
    }

    private static RowOutcome outcome(ImportAccounts.Applied applied) {
        RowOutcome outcome =
                switch (applied.effect()) {
                    case CREATED -> RowOutcome.created(applied.account().id());
                    case UPDATED -> RowOutcome.updated(applied.account().id());
                    case UNCHANGED -> RowOutcome.unchanged(applied.account().id());
                };
        String merged = applied.merged();
        return merged == null ? outcome : outcome.warning(List.of(new RowFault("externalId", "merged", merged)));
    }

    private static AccountDetails details(RowValues row, @Nullable AccountDetails known) {
        return new AccountDetails(
                Objects.requireNonNull(row.text("name")),
                row.text("geography", known == null ? null : known.geography()),
                row.text("market", known == null ? null : known.market()),
                row.text("industry", known == null ? null : known.industry()),
                row.text("segment", known == null ? null : known.segment()),
                row.text("owner", known == null ? null : known.owner()));
    }
}
