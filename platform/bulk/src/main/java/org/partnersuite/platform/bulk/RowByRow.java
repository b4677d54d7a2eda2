package org.partnersuite.platform.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReader;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/**
 * An import that applies each row by the use case of the single call, within a savepoint: for records that come by the
 * thousand. An import of millions applies a chunk by statements over all of its rows. The setting {@code app.import}
 * marks its transactions: what they write opens nothing.
 *
 * @param <T> what a single call reads
 */
public abstract class RowByRow<T extends Record> implements BulkImport {
    private static final String EXTERNAL = "ExternalId";

    private final String object;
    private final List<ImportColumn> columns;
    private final RowKey key;
    private final RecordReaders records;
    private final RecordReader<T> reader;
    private final References references;

    /**
     * Names the object and its columns.
     *
     * @param key the record of a row; a second row of it is refused
     */
    protected RowByRow(
            String object,
            List<ImportColumn> columns,
            RowKey key,
            Class<T> request,
            RecordReaders records,
            References references) {
        this.object = object;
        this.columns = List.copyOf(columns);
        this.key = key;
        this.records = records;
        this.reader = records.of(request);
        this.references = references;
    }

    /**
     * Applies a row.
     *
     * @throws Problem why it is refused; what it wrote is undone
     */
    protected abstract RowOutcome put(Change change, InputRow row, T request);

    /** The JSON that a single call would send. */
    protected ObjectNode json(InputRow row, String source) {
        return RowJson.of(columns, row, source);
    }

    @Override
    public final String object() {
        return object;
    }

    /** Every column that a file may have. */
    public final List<ImportColumn> columns() {
        return columns;
    }

    @Override
    public final JobSpec accept(Handle db, JobSpec requested) {
        return requested.withoutProfile();
    }

    @Override
    public final UploadFormat format(Handle db, JobSpec spec) {
        return new UploadFormat(
                StandardCharsets.UTF_8,
                spec.delimiter() == null ? ',' : spec.delimiter(),
                0,
                ImportColumn.requiredNames(columns),
                ImportColumn.names(columns),
                key);
    }

    @Override
    public final List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows) {
        change.db().execute("set local app.import = 'on'");
        String source = Objects.requireNonNull(job.spec().externalIdSource());
        List<Batch.Item<T>> read = reader.bindAll(
                rows.stream().<JsonNode>map(row -> json(row, source)).toList(), references.in(change.db()));
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            T request = read.get(i).value();
            Problem refusal = read.get(i).refusal();
            outcomes.add(
                    request == null
                            ? failed(refusal == null ? Problem.badRequest(List.of()) : refusal)
                            : applied(change, rows.get(i), request));
        }
        return outcomes;
    }

    private RowOutcome applied(Change change, InputRow row, T request) {
        Change.Savepoint before = change.savepoint("import_row");
        RowOutcome outcome;
        try {
            outcome = put(change, row, request);
        } catch (Problem refusal) {
            change.rollBackTo(before);
            outcome = failed(refusal);
        }
        change.release(before);
        return outcome;
    }

    /** The request for a record that there is: columns that the row does not have keep their values. */
    protected final T over(InputRow row, T request, Object current) {
        Set<String> named = new HashSet<>();
        for (ImportColumn column : columns) {
            String name = column.name();
            if (row.names(name)) {
                named.add(name);
                if (name.endsWith(EXTERNAL)) {
                    named.add(name.replace(EXTERNAL, "Id"));
                    named.add(name.replace(EXTERNAL, ""));
                } else if (name.endsWith(EXTERNAL + "s")) {
                    named.add(name.replace(EXTERNAL, "Id"));
                }
            }
        }
        ObjectNode kept = Json.mapper().valueToTree(current);
        return records.over(request, kept.without(named));
    }

    /** The external id that a row must have. */
    protected static ExternalId named(@Nullable ExternalId externalId) {
        if (externalId == null) {
            throw Problem.badRequest(List.of(Fault.at("/externalId", "required", "A row names its record.")));
        }
        return externalId;
    }

    /** The values that together name the record of a row. */
    protected static RowKey keyOf(String... names) {
        return row -> Arrays.stream(names)
                .map(name -> Objects.requireNonNullElse(row.get(name), ""))
                .collect(Collectors.joining("\n"));
    }

    /** What became of a record that was put in this change. */
    protected static RowOutcome outcome(Change change, UUID id, long version, Instant createdAt, Instant updatedAt) {
        if (change.isNew(version, createdAt)) {
            return RowOutcome.created(id);
        }
        return updatedAt.equals(change.now()) ? RowOutcome.updated(id) : RowOutcome.unchanged(id);
    }

    private static RowOutcome failed(Problem refusal) {
        List<RowFault> faults = RowFault.of(refusal.faults());
        return RowOutcome.failed(
                faults.isEmpty() ? List.of(new RowFault("", refusal.code(), refusal.detail())) : faults);
    }
}
