package org.partnersuite.customersuccess.subscription.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionDraft;
import org.partnersuite.customersuccess.subscription.SubscriptionUpserts;
import org.partnersuite.customersuccess.subscription.api.SubscriptionRequest;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.ConcurrentChange;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.JobSpec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;

/** Rows into subscriptions, by the same rules as single calls. */
@ApplicationScoped
class SubscriptionImport implements BulkImport {
    private final RecordReader<SubscriptionRequest> reader;

    SubscriptionImport(RecordReaders readers) {
        this.reader = readers.of(SubscriptionRequest.class);
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
        return spec.canonical(SubscriptionColumns.REQUIRED, SubscriptionColumns.KNOWN, "externalId");
    }

    @Override
    public List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        RowOutcome[] outcomes = new RowOutcome[rows.size()];
        Map<ExternalId, Integer> positions = new LinkedHashMap<>();
        List<SubscriptionDraft> drafts = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            SubscriptionDraft draft = read(rows.get(i), source, i, outcomes);
            ExternalId externalId = draft == null ? null : draft.externalId();
            if (draft == null || externalId == null) {
                continue;
            }
            positions.put(externalId, i);
            drafts.add(draft);
        }
        apply(change, drafts, positions, outcomes);
        return Arrays.asList(outcomes);
    }

    private @Nullable SubscriptionDraft read(InputRow row, String source, int position, RowOutcome[] outcomes) {
        try {
            return reader.bind(SubscriptionColumns.json(row, source)).draft();
        } catch (Problem unreadable) {
            outcomes[position] = RowOutcome.failed(RowFault.of(unreadable.faults()));
            return null;
        }
    }

    private static void apply(
            Change change, List<SubscriptionDraft> drafts, Map<ExternalId, Integer> positions, RowOutcome[] outcomes) {
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
