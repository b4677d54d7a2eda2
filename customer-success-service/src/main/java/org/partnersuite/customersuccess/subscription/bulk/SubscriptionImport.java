package org.partnersuite.customersuccess.subscription.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionDraft;
import org.partnersuite.customersuccess.subscription.SubscriptionUpserts;
import org.partnersuite.customersuccess.subscription.api.SubscriptionRequest;
import org.partnersuite.customersuccess.subscription.api.SubscriptionResponse;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ConcurrentChange;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into subscriptions, by the same rules as single calls. */
@ApplicationScoped
class SubscriptionImport implements BulkImport {
    private final RecordReaders records;
    private final RecordReader<SubscriptionRequest> reader;
    private final References references;

    SubscriptionImport(RecordReaders records, References references) {
        this.records = records;
        this.reader = records.of(SubscriptionRequest.class);
        this.references = references;
    }

    @Override
    public String object() {
        return "subscriptions";
    }

    @Override
    public JobSpec accept(Handle db, JobSpec requested) {
        return requested.withoutProfile();
    }

    @Override
    public UploadFormat format(Handle db, JobSpec spec) {
        return spec.canonical(
                ImportColumn.requiredNames(SubscriptionColumns.COLUMNS), SubscriptionColumns.KNOWN, "externalId");
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        change.db().execute("set local app.import = 'on'");
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        List<Batch.Item<SubscriptionRequest>> read = reader.bindAll(
                rows.stream()
                        .<JsonNode>map(row -> SubscriptionColumns.json(row, source))
                        .toList(),
                references.in(change.db()));
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        Map<ExternalId, Integer> positions = new LinkedHashMap<>();
        Map<ExternalId, Function<@Nullable Subscription, SubscriptionDraft>> drafts = new LinkedHashMap<>();
        for (int i = 0; i < outcomes.length; i++) {
            InputRow row = rows.get(i);
            SubscriptionRequest request = read.get(i).value();
            Problem refusal = read.get(i).refusal();
            ExternalId externalId = request == null ? null : request.externalId();
            if (request == null || externalId == null) {
                outcomes[i] = RowOutcome.failed(RowFault.of(refusal == null ? List.of() : refusal.faults()));
                continue;
            }
            positions.put(externalId, i);
            drafts.put(externalId, known -> draft(row, request, known));
        }
        apply(change, drafts, positions, outcomes);
        return Arrays.asList(outcomes);
    }

    /** Columns that the row does not have keep their values. */
    private SubscriptionDraft draft(InputRow row, SubscriptionRequest request, @Nullable Subscription known) {
        if (known == null) {
            return request.draft();
        }
        ObjectNode current = Json.mapper().valueToTree(SubscriptionResponse.toRevise(known));
        return records.over(request, current.without(SubscriptionColumns.fields(row)))
                .draft();
    }

    private static void apply(
            Change change,
            Map<ExternalId, Function<@Nullable Subscription, SubscriptionDraft>> drafts,
            Map<ExternalId, Integer> positions,
            RowOutcome[] outcomes) {
        try {
            List<SubscriptionUpserts.Result> results = SubscriptionUpserts.put(change, drafts);
            int next = 0;
            for (int position : positions.values()) {
                outcomes[position] = outcome(results.get(next++));
            }
        } catch (ConcurrentModificationException raced) {
            throw new ConcurrentChange(String.valueOf(raced.getMessage()));
        }
    }

    private static RowOutcome outcome(SubscriptionUpserts.Result result) {
        Subscription after = result.after();
        if (after == null || !result.faults().isEmpty()) {
            return RowOutcome.failed(RowFault.of(result.faults()));
        }
        return result.before() == null
                ? RowOutcome.created(after.id())
                : after.equals(result.before()) ? RowOutcome.unchanged(after.id()) : RowOutcome.updated(after.id());
    }
}
