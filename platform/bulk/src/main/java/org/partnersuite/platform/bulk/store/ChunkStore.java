package org.partnersuite.platform.bulk.store;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.OutcomeCodec;
import org.partnersuite.platform.bulk.RowCodec;

/** The uploaded rows in chunks of a thousand, and their results. */
public final class ChunkStore {
    private ChunkStore() {}

    /**
     * A stored chunk.
     *
     * @param outcomes null while it was not applied
     */
    public record Chunk(int number, long firstRow, byte[] records, byte @Nullable [] outcomes) {
        public List<InputRow> rows() {
            return RowCodec.decode(firstRow, records);
        }
    }

    /**
     * A chunk of an upload.
     *
     * @param keys digests of the keys of the rows, in their order; null for a row without one
     */
    public record Uploaded(int number, long firstRow, List<@Nullable UUID> keys, byte[] records) {}

    public static void insert(Handle db, UUID job, UUID upload, Uploaded chunk) {
        db.createUpdate("""
                        insert into bulk_chunk (job_id, upload_id, number, first_row, row_count, row_keys, records)
                        values (:job, :upload, :number, :firstRow, :rowCount, :keys, :records)
                        """)
                .bind("job", job)
                .bind("upload", upload)
                .bind("number", chunk.number())
                .bind("firstRow", chunk.firstRow())
                .bind("rowCount", chunk.keys().size())
                .bindArray("keys", UUID.class, chunk.keys())
                .bind("records", chunk.records())
                .execute();
    }

    /** The first rows of the chunks after one, by the chunks' numbers. */
    public static NavigableMap<Long, Integer> after(Handle db, BulkJob job, int number) {
        NavigableMap<Long, Integer> numbers = new TreeMap<>();
        db.createQuery("""
                        select first_row, number from bulk_chunk
                        where job_id = :job and upload_id = :upload and number > :number
                        """)
                .bind("job", job.id())
                .bind("upload", uploadOf(job))
                .bind("number", number)
                .map((row, context) -> Map.entry(row.getLong("first_row"), row.getInt("number")))
                .forEach(chunk -> numbers.put(chunk.getKey(), chunk.getValue()));
        return numbers;
    }

    private static UUID uploadOf(BulkJob job) {
        return Objects.requireNonNull(job.content(), "a job without content has no chunk")
                .uploadId();
    }

    /** Chunks are numbered from 1. */
    public static Optional<Chunk> find(Handle db, BulkJob job, int number) {
        BulkJob.Content content = job.content();
        if (content == null) {
            return Optional.empty();
        }
        return db.createQuery("""
                        select number, first_row, records, outcomes from bulk_chunk
                        where job_id = :job and upload_id = :upload and number = :number
                        """)
                .bind("job", job.id())
                .bind("upload", content.uploadId())
                .bind("number", number)
                .map((row, context) -> new Chunk(
                        row.getInt("number"),
                        row.getLong("first_row"),
                        row.getBytes("records"),
                        row.getBytes("outcomes")))
                .findOne();
    }

    public static void setOutcomes(Handle db, BulkJob job, Chunk chunk, List<OutcomeCodec.Brief> outcomes) {
        db.createUpdate("""
                        update bulk_chunk set outcomes = :outcomes
                        where job_id = :job and upload_id = :upload and number = :number
                        """)
                .bind("job", job.id())
                .bind("upload", uploadOf(job))
                .bind("number", chunk.number())
                .bind("outcomes", OutcomeCodec.encode(outcomes))
                .execute();
    }

    /** Chunks of an interrupted upload. */
    public static void deleteUpload(Handle db, UUID job, UUID upload) {
        db.createUpdate("delete from bulk_chunk where job_id = :job and upload_id = :upload")
                .bind("job", job)
                .bind("upload", upload)
                .execute();
    }

    /** Chunks of earlier uploads. */
    public static void deleteOtherUploads(Handle db, UUID job, UUID upload) {
        db.createUpdate("delete from bulk_chunk where job_id = :job and upload_id <> :upload")
                .bind("job", job)
                .bind("upload", upload)
                .execute();
    }
}
