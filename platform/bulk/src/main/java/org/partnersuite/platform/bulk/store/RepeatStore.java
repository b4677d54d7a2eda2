package org.partnersuite.platform.bulk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.OutcomeCodec;
import org.partnersuite.platform.bulk.RowOutcome;

/** Rows of a record that an earlier row of the same content names first. */
public final class RepeatStore {
    private RepeatStore() {}

    /**
     * A repeated row.
     *
     * @param outcome null unless it was applied together with its first row, in an earlier chunk
     */
    public record Repeat(long firstRow, OutcomeCodec.@Nullable Brief outcome) {}

    /** Finds the repeated rows of the content, once, before the first chunk is applied. */
    public static void find(Handle db, BulkJob job) {
        BulkJob.Content content = job.content();
        if (content == null || content.rows() < 2) {
            return;
        }
        // Millions of keys take longer than the statement of a request may.
        db.execute("set local statement_timeout = '10min'");
        db.createUpdate("""
                        with named as (
                            select k.key, c.first_row + k.position - 1 as row_number
                            from bulk_chunk c cross join unnest(c.row_keys) with ordinality as k (key, position)
                            where c.job_id = :job and c.upload_id = :upload and k.key is not null),
                        repeated as (
                            select key, min(row_number) as first_row from named group by key having count(*) > 1)
                        insert into bulk_repeated_row (job_id, row_number, first_row)
                        select :job, n.row_number, r.first_row
                        from repeated r join named n on n.key = r.key and n.row_number > r.first_row
                        """)
                .bind("job", job.id())
                .bind("upload", content.uploadId())
                .execute();
    }

    /** Repeated rows by their number. */
    public static Map<Long, Repeat> between(Handle db, UUID job, long firstRow, long lastRow) {
        Map<Long, Repeat> repeats = new HashMap<>();
        db.createQuery("""
                        select row_number, first_row, outcome, record_id from bulk_repeated_row
                        where job_id = :job and row_number between :first and :last
                        """)
                .bind("job", job)
                .bind("first", firstRow)
                .bind("last", lastRow)
                .map((row, context) -> {
                    String outcome = row.getString("outcome");
                    return Map.entry(
                            row.getLong("row_number"),
                            new Repeat(
                                    row.getLong("first_row"),
                                    outcome == null
                                            ? null
                                            : new OutcomeCodec.Brief(
                                                    RowOutcome.Kind.valueOf(outcome),
                                                    row.getObject("record_id", UUID.class))));
                })
                .forEach(repeat -> repeats.put(repeat.getKey(), repeat.getValue()));
        return repeats;
    }

    /** The repeated rows of each first row of a chunk, in their order; of each at most a number. */
    public static Map<Long, List<Long>> following(Handle db, UUID job, long firstRow, long lastRow, int most) {
        Map<Long, List<Long>> following = new LinkedHashMap<>();
        db.createQuery("""
                        select first_row, row_number from (
                            select first_row, row_number,
                                   row_number() over (partition by first_row order by row_number) as place
                            from bulk_repeated_row where job_id = :job and first_row between :first and :last) r
                        where place <= :most order by first_row, row_number
                        """)
                .bind("job", job)
                .bind("first", firstRow)
                .bind("last", lastRow)
                .bind("most", most)
                .map((row, context) -> Map.entry(row.getLong("first_row"), row.getLong("row_number")))
                .forEach(row -> following
                        .computeIfAbsent(row.getKey(), first -> new ArrayList<>())
                        .add(row.getValue()));
        return following;
    }

    /** Keeps what became of rows until their own chunk has its turn. */
    public static void settle(Handle db, UUID job, SortedMap<Long, RowOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return;
        }
        List<String> kinds = new ArrayList<>();
        List<@Nullable UUID> ids = new ArrayList<>();
        outcomes.values().forEach(outcome -> {
            kinds.add(outcome.kind().name());
            ids.add(outcome.id());
        });
        db.createUpdate("""
                        update bulk_repeated_row r set outcome = s.outcome, record_id = s.record_id
                        from unnest(:rows, :outcomes, :ids) as s (row_number, outcome, record_id)
                        where r.job_id = :job and r.row_number = s.row_number
                        """)
                .bind("job", job)
                .bindArray("rows", Long.class, List.copyOf(outcomes.keySet()))
                .bindArray("outcomes", String.class, kinds)
                .bindArray("ids", UUID.class, ids)
                .execute();
    }
}
