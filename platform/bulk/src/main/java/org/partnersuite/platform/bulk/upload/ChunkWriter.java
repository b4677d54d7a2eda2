package org.partnersuite.platform.bulk.upload;

import io.quarkus.runtime.util.HashUtil;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowCodec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowKey;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.rest.Problem;

/** Hands rows on chunk by chunk: one chunk is in memory. */
final class ChunkWriter implements RowSink {
    static final int MAX_ROWS = 1_000;

    /** Maximum number of characters per chunk, because rows may be long. */
    private static final int MAX_CHARACTERS = 1 << 22;

    private final Consumer<ChunkStore.Uploaded> store;
    private final UUID upload;
    private final RowKey key;
    private final long maxRows;
    private final List<InputRow> rows = new ArrayList<>(MAX_ROWS);
    private Columns columns = new Columns(List.of());
    private long stored;
    private int chunks;
    private long characters;

    ChunkWriter(Consumer<ChunkStore.Uploaded> store, UUID upload, RowKey key, long maxRows) {
        this.store = store;
        this.upload = upload;
        this.key = key;
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
        characters += rows.getLast().characters();
        if (rows.size() == MAX_ROWS || characters >= MAX_CHARACTERS) {
            flush();
        }
    }

    private void flush() {
        chunks++;
        List<@Nullable UUID> keys = new ArrayList<>(rows.size());
        for (InputRow row : rows) {
            String named = row.unreadable() == null ? key.of(row) : null;
            keys.add(named == null ? null : digest(named));
        }
        store.accept(new ChunkStore.Uploaded(chunks, stored + 1, keys, RowCodec.encode(columns, rows)));
        stored += rows.size();
        rows.clear();
        characters = 0;
    }

    /** Half of a SHA-256, so that different keys have different ones. */
    private static UUID digest(String key) {
        ByteBuffer digest = ByteBuffer.wrap(HexFormat.of().parseHex(HashUtil.sha256(key)));
        return new UUID(digest.getLong(), digest.getLong());
    }

    BulkJob.Content finish(@Nullable Charset charset, @Nullable String digest) {
        if (!rows.isEmpty()) {
            flush();
        }
        return new BulkJob.Content(upload, columns.names(), stored, chunks, charset, digest);
    }
}
