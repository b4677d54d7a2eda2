package org.partnersuite.platform.bulk.upload;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowCodec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Stores rows chunk by chunk: one chunk is in memory, and no connection is held while a client is slow. */
final class ChunkWriter implements RowSink {
    static final int MAX_ROWS = 1_000;

    /** Maximum number of characters per chunk, because rows may be long. */
    private static final int MAX_CHARACTERS = 1 << 22;

    private final Database database;
    private final Caller caller;
    private final UUID job;
    private final UUID upload;
    private final long maxRows;
    private final List<InputRow> rows = new ArrayList<>(MAX_ROWS);
    private Columns columns = new Columns(List.of());
    private long stored;
    private int chunks;
    private int characters;

    ChunkWriter(Database database, Caller caller, UUID job, UUID upload, long maxRows) {
        this.database = database;
        this.caller = caller;
        this.job = job;
        this.upload = upload;
        this.maxRows = maxRows;
    }

    @Override
    public void columns(List<String> names) {
        columns = new Columns(names);
    }

    @Override
    public void row(@Nullable String[] values, @Nullable RowFault unreadable) {
        if (stored + rows.size() == maxRows) {
            throw Problem.of(
                    413, "too_many_rows", "The content has more than " + maxRows + " rows; split it.", List.of());
        }
        rows.add(new InputRow(stored + rows.size() + 1, columns, values, unreadable));
        for (String value : values) {
            characters += value == null ? 0 : value.length();
        }
        if (rows.size() == MAX_ROWS || characters >= MAX_CHARACTERS) {
            flush();
        }
    }

    private void flush() {
        chunks++;
        byte[] records = RowCodec.encode(columns, rows);
        database.transactionAs(caller, db -> {
            ChunkStore.insert(db, job, upload, chunks, stored + 1, rows.size(), records);
            return chunks;
        });
        stored += rows.size();
        rows.clear();
        characters = 0;
    }

    BulkJob.Content finish(Charset charset) {
        if (!rows.isEmpty()) {
            flush();
        }
        return new BulkJob.Content(upload, columns.names(), stored, chunks, charset);
    }
}
