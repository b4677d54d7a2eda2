package org.partnersuite.platform.bulk.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.OutcomeCodec;
import org.partnersuite.platform.bulk.RowCodec;
import org.partnersuite.platform.bulk.RowOutcome;

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

    public static void insert(
            Handle db, UUID job, UUID upload, int number, long firstRow, int rowCount, byte[] records) {
        db.createUpdate("""
                        insert into bulk_chunk (job_id, upload_id, number, first_row, row_count, records)
                        values (:job, :upload, :number, :firstRow, :rowCount, :records)
                        """)
                .bind("job", job)
                .bind("upload", upload)
                .bind("number", number)
                .bind("firstRow", firstRow)
                .bind("rowCount", rowCount)
                .bind("records", records)
                .execute();
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

    public static void setOutcomes(Handle db, BulkJob job, Chunk chunk, List<RowOutcome> outcomes) {
        BulkJob.Content content = job.content();
        if (content == null) {
            throw new IllegalStateException("a job without content has no chunk");
        }
        db.createUpdate("""
                        update bulk_chunk set outcomes = :outcomes
                        where job_id = :job and upload_id = :upload and number = :number
                        """)
                .bind("job", job.id())
                .bind("upload", content.uploadId())
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
