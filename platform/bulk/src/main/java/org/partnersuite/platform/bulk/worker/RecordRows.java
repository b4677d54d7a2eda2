package org.partnersuite.platform.bulk.worker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.OutcomeCodec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.bulk.store.RepeatStore;

/**
 * The rows that are applied with a chunk, by record. All rows of a record are applied with the chunk of the first one;
 * those of later chunks are fetched, and their outcomes are kept for the turn of their own chunk.
 */
final class RecordRows {
    /** Of the rows of later chunks that are in memory at once. */
    static final int MOST_CHARACTERS = 1 << 25;

    /** What a row without text takes. */
    private static final int CHARACTERS_OF_A_ROW = 100;

    private final int most;
    private final Map<Long, OutcomeCodec.Brief> settled = new HashMap<>();
    private final Map<Long, RowOutcome> refused = new TreeMap<>();
    private final Map<Long, List<InputRow>> byFirstRow = new LinkedHashMap<>();

    private RecordRows(int most) {
        this.most = most;
    }

    /** @param most rows of a record that are applied together */
    static RecordRows of(Handle db, BulkJob job, ChunkStore.Chunk chunk, List<InputRow> rows, int most) {
        RecordRows records = new RecordRows(most);
        long last = chunk.firstRow() + rows.size() - 1;
        Map<Long, RepeatStore.Repeat> repeats = RepeatStore.between(db, job.id(), chunk.firstRow(), last);
        for (InputRow row : rows) {
            records.take(row, repeats.get(row.number()));
        }
        if (most > 1) {
            records.fetch(db, job, chunk, last, RepeatStore.following(db, job.id(), chunk.firstRow(), last, most));
        }
        return records;
    }

    private void take(InputRow row, RepeatStore.@Nullable Repeat repeat) {
        RowFault unreadable = row.unreadable();
        List<InputRow> record = repeat == null ? null : byFirstRow.get(repeat.firstRow());
        OutcomeCodec.Brief outcome = repeat == null ? null : repeat.outcome();
        if (outcome != null) {
            settled.put(row.number(), outcome);
        } else if (unreadable != null) {
            refuse(row.number(), unreadable);
        } else if (repeat == null) {
            byFirstRow.put(row.number(), new ArrayList<>(List.of(row)));
        } else if (most == 1) {
            refuse(
                    row.number(),
                    new RowFault(
                            "externalId",
                            "repeated_external_id",
                            "Row " + repeat.firstRow() + " has the same external id; a file has one row of each."));
        } else if (record != null) {
            record.add(row);
        } else {
            refuse(
                    row.number(),
                    new RowFault(
                            "externalId",
                            "not_applied_together",
                            "Row " + repeat.firstRow()
                                    + " has the same external id; its fault is that of all its rows."));
        }
    }

    private void fetch(Handle db, BulkJob job, ChunkStore.Chunk chunk, long last, Map<Long, List<Long>> following) {
        following.forEach((first, later) -> {
            if (later.size() >= most) {
                refuseRecord(
                        first,
                        "too_many_rows",
                        "More than " + most + " rows have this external id; that is more than one record may have.");
            }
        });
        following.keySet().retainAll(byFirstRow.keySet());
        Map<Long, Long> firstOf = new HashMap<>();
        following.forEach(
                (first, later) -> later.stream().filter(row -> row > last).forEach(row -> firstOf.put(row, first)));
        if (!firstOf.isEmpty()) {
            fetch(db, job, ChunkStore.after(db, job, chunk.number()), firstOf);
        }
    }

    private void fetch(Handle db, BulkJob job, NavigableMap<Long, Integer> chunks, Map<Long, Long> firstOf) {
        SortedSet<Integer> numbers = new TreeSet<>();
        firstOf.keySet()
                .forEach(row -> numbers.add(
                        Objects.requireNonNull(chunks.floorEntry(row)).getValue()));
        Set<Long> tooFar = new HashSet<>();
        long characters = 0;
        for (int number : numbers) {
            ChunkStore.Chunk later = ChunkStore.find(db, job, number).orElseThrow();
            for (InputRow row : later.rows()) {
                Long first = firstOf.get(row.number());
                if (first != null && !tooFar.contains(first)) {
                    characters += CHARACTERS_OF_A_ROW + row.characters();
                    if (characters > MOST_CHARACTERS) {
                        tooFar.add(first);
                    } else {
                        Objects.requireNonNull(byFirstRow.get(first)).add(row);
                    }
                }
            }
        }
        tooFar.forEach(first -> refuseRecord(
                first,
                "rows_far_apart",
                "The rows with this external id are too far apart to be applied together. Sort the file by it."));
    }

    /** Rows of later chunks that were not fetched are refused when their chunk has its turn. */
    private void refuseRecord(long first, String code, String detail) {
        List<InputRow> rows = byFirstRow.remove(first);
        if (rows != null) {
            rows.forEach(row -> refuse(row.number(), new RowFault("externalId", code, detail)));
        }
    }

    private void refuse(long row, RowFault fault) {
        refused.put(row, RowOutcome.failed(List.of(fault)));
    }

    /** Rows that are applied, those of a record together. */
    Collection<List<InputRow>> toApply() {
        return byFirstRow.values();
    }

    /** Outcomes of rows that need not be applied, by number. */
    Map<Long, RowOutcome> refused() {
        return refused;
    }

    /** Of a row that was applied with an earlier chunk. */
    Map<Long, OutcomeCodec.Brief> settled() {
        return settled;
    }
}
