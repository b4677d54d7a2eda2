package org.partnersuite.customersuccess.usage.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.usage.Periods;
import org.partnersuite.customersuccess.usage.UsageKey;
import org.partnersuite.customersuccess.usage.UsagePartitions;
import org.partnersuite.customersuccess.usage.UsageReport;
import org.partnersuite.customersuccess.usage.UsageRow;
import org.partnersuite.customersuccess.usage.UsageUpserts;
import org.partnersuite.customersuccess.usage.api.UsageRequest;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ConcurrentChange;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into reports of usage, by the same rules as single calls. What it writes is marked as an import's. */
@ApplicationScoped
class UsageImport implements BulkImport {
    private final RecordReader<UsageRequest> reader;
    private final References references;
    private final UsagePartitions partitions;

    UsageImport(RecordReaders records, References references, UsagePartitions partitions) {
        this.partitions = partitions;
        this.reader = records.of(UsageRequest.class);
        this.references = references;
    }

    @Override
    public String object() {
        return "usage";
    }

    @Override
    public JobSpec accept(Handle db, JobSpec requested) {
        return requested.withoutProfile();
    }

    @Override
    public UploadFormat format(Handle db, JobSpec spec) {
        return new UploadFormat(
                StandardCharsets.UTF_8,
                spec.delimiter() == null ? ',' : spec.delimiter(),
                0,
                ImportColumn.requiredNames(UsageColumns.COLUMNS),
                UsageColumns.KNOWN,
                UsageColumns::key);
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        change.db().execute("set local app.import = 'on'");
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        List<Batch.Item<UsageRequest>> read = reader.bindAll(
                rows.stream()
                        .<JsonNode>map(row -> UsageColumns.json(row, source))
                        .toList(),
                references.in(change.db()));
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        Map<UsageKey, Integer> positions = new LinkedHashMap<>();
        List<UsageUpserts.Draft> drafts = new ArrayList<>(rows.size());
        for (int i = 0; i < outcomes.length; i++) {
            InputRow row = rows.get(i);
            UsageRequest request = read.get(i).value();
            Problem refusal = read.get(i).refusal();
            if (request == null) {
                outcomes[i] = failed(refusal == null ? List.of() : refusal.faults());
                continue;
            }
            UsageKey key = Periods.find(request.subscriptionId(), request.licenceType(), request.period())
                    .orElse(null);
            if (key == null) {
                outcomes[i] = failed(List.of(Fault.at("/period", "invalid_format", "There is no such month or day.")));
            } else if (positions.putIfAbsent(key, i) != null) {
                outcomes[i] =
                        failed(List.of(Fault.at(null, "duplicate", "Another row of the file is of this period.")));
            } else {
                drafts.add(new UsageUpserts.Draft(key, known -> merged(row, request.report(), known)));
            }
        }
        apply(change, drafts, List.copyOf(positions.values()), outcomes);
        return Arrays.asList(outcomes);
    }

    private void apply(Change change, List<UsageUpserts.Draft> drafts, List<Integer> positions, RowOutcome[] outcomes) {
        try {
            partitions.of(drafts.stream().map(draft -> draft.key().period()).toList());
            List<UsageUpserts.Result> results = UsageUpserts.put(change, drafts);
            for (int i = 0; i < results.size(); i++) {
                outcomes[positions.get(i)] = outcome(results.get(i));
            }
        } catch (ConcurrentModificationException raced) {
            throw new ConcurrentChange(String.valueOf(raced.getMessage()));
        }
    }

    /** Figures whose column the row does not have stay as they are. */
    private static UsageReport merged(InputRow row, UsageReport now, @Nullable UsageReport known) {
        if (known == null) {
            return now;
        }
        return new UsageReport(
                row.names("licensed") ? now.licensed() : known.licensed(),
                row.names("assigned") ? now.assigned() : known.assigned(),
                row.names("activeUsers") ? now.activeUsers() : known.activeUsers(),
                row.names("activeDays") ? now.activeDays() : known.activeDays(),
                row.names("minutes") ? now.minutes() : known.minutes(),
                row.names("devices") ? now.devices() : known.devices(),
                row.names("features") ? now.features() : known.features(),
                row.names("components") ? now.components() : known.components(),
                row.names("quantities") ? now.quantities() : known.quantities());
    }

    private static RowOutcome outcome(UsageUpserts.Result result) {
        UsageRow before = result.before();
        UsageRow after = result.after();
        if (after == null) {
            return failed(result.faults());
        }
        return before == null
                ? RowOutcome.created(after.id())
                : after.version() == before.version()
                        ? RowOutcome.unchanged(after.id())
                        : RowOutcome.updated(after.id());
    }

    private static RowOutcome failed(List<Fault> faults) {
        return RowOutcome.failed(RowFault.of(faults));
    }
}
