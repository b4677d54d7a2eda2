package org.partnersuite.platform.bulk.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.partnersuite.platform.rest.Problem;

/** Ends an upload that grows past the limit, also one that was small while it was compressed. */
final class BoundedContent extends FilterInputStream {
    private final long limit;
    private long count;

    BoundedContent(InputStream in, long limit) {
        super(in);
        this.limit = limit;
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
    }
}
