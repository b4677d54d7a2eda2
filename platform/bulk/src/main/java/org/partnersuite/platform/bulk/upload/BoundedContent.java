package org.partnersuite.platform.bulk.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import org.partnersuite.platform.rest.Problem;

/**
 * Ends an upload that grows past the limit, also one that was small while it was compressed; and one that says next to
 * nothing, over and over, so that its size on the wire says nothing about the work that it causes.
 */
final class BoundedContent extends FilterInputStream {
    /** Compression ratio that no table reaches; gzip reaches a thousand. */
    static final int MAX_RATIO = 200;

    /** Less than this is no work, however it was compressed. */
    private static final long RATIO_COUNTS_FROM = 1 << 20;

    private final long limit;
    private final LongSupplier packed;
    private long count;

    private BoundedContent(InputStream in, long limit, LongSupplier packed) {
        super(in);
        this.limit = limit;
        this.packed = packed;
    }

    static BoundedContent plain(InputStream wire, long limit) {
        return new BoundedContent(wire, limit, () -> Long.MAX_VALUE / MAX_RATIO);
    }

    static BoundedContent unpacked(InputStream wire, long limit) throws IOException {
        Counted counted = new Counted(wire);
        return new BoundedContent(new GZIPInputStream(counted, 1 << 16), limit, () -> counted.count);
    }

    /** Counts the bytes on the wire. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > limit) {
            throw Problem.of(
                    413, "content_too_large", "The content is larger than " + limit + " bytes; split it.", List.of());
        }
        if (count > RATIO_COUNTS_FROM && count > packed.getAsLong() * MAX_RATIO) {
            throw Problem.of(
                    413,
                    "content_too_dense",
                    "The content is more than " + MAX_RATIO + " times as large as it was compressed.",
                    List.of());
        }
    }
}
