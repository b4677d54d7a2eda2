package org.partnersuite.platform.bulk.worker;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobContext;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Applies rows together; after an unexpected error in halves, until the records of bad rows are isolated. Environment failures are
 * rethrown; so is contention, until the retries are used up.
 */
final class Bisection {
    private static final Logger LOG = Logger.getLogger(Bisection.class);

    private final BulkImport target;
    private final Change change;
    private final JobContext job;
    private final boolean waitsForOthers;
    private int savepoints;
    private int unexpected;

    Bisection(BulkImport target, Change change, JobContext job, boolean waitsForOthers) {
        this.target = target;
        this.change = change;
        this.job = job;
        this.waitsForOthers = waitsForOthers;
    }

    /**
     * Outcomes by row number.
     *
     * @param records the rows, those of a record together
     */
    SortedMap<Long, RowOutcome> apply(Collection<List<InputRow>> records) {
        SortedMap<Long, RowOutcome> outcomes = new TreeMap<>();
        apply(List.copyOf(records), outcomes);
        return outcomes;
    }

    private void apply(List<List<InputRow>> records, SortedMap<Long, RowOutcome> outcomes) {
        if (records.isEmpty()) {
            return;
        }
        List<InputRow> rows = records.stream().flatMap(List::stream).toList();
        Change.Savepoint before = change.savepoint("rows_" + savepoints++);
        try {
            List<RowOutcome> applied = target.apply(change, job, rows);
            if (applied.size() != rows.size()) {
                throw new IllegalStateException("an import answers with one outcome per row");
            }
            change.release(before);
            for (int i = 0; i < applied.size(); i++) {
                outcomes.put(rows.get(i).number(), applied.get(i));
            }
        } catch (RuntimeException | StackOverflowError e) {
            FailureKind kind = FailureKind.of(e);
            if (kind == FailureKind.ENVIRONMENT || (kind == FailureKind.CONTENTION && waitsForOthers)) {
                throw e;
            }
            change.rollBackTo(before);
            if (records.size() == 1) {
                rows.forEach(row -> outcomes.put(row.number(), refused(row, kind, e)));
            } else {
                int middle = records.size() / 2;
                apply(records.subList(0, middle), outcomes);
                apply(records.subList(middle, records.size()), outcomes);
            }
        }
    }

    /** A chunk may consist of failing rows: only the first one is logged. */
    private RowOutcome refused(InputRow row, FailureKind kind, Throwable e) {
        if (unexpected++ == 0) {
            LOG.warnf(e, "row %d of job %s failed unexpectedly", row.number(), job.id());
        }
        return RowOutcome.failed(List.of(
                switch (kind) {
                    case VALUE -> new RowFault("", "not_storable", "The database refused a value of this row.");
                    case CONTENTION ->
                        new RowFault(
                                "",
                                "changed_meanwhile",
                                "Concurrent changes prevented this row on every attempt. Send it again.");
                    case ROW, ENVIRONMENT ->
                        new RowFault(
                                "",
                                "internal_error",
                                "The row could not be applied. The operators of the service can find the cause.");
                }));
    }

    /** Rows that failed by an error, not by what the import found. */
    int unexpected() {
        return unexpected;
    }
}
