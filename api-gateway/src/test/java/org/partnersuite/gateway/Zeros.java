package org.partnersuite.gateway;

import java.io.InputStream;
import java.util.Arrays;

/** So many zero bytes, made as they are read. */
public final class Zeros extends InputStream {
    private long left;

    public Zeros(long count) {
        left = count;
    }

    @Override
    public int read() {
        return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (left <= 0) {
            return -1;
        }
        int read = (int) Math.min(left, length);
        Arrays.fill(buffer, offset, offset + read, (byte) 0);
        left -= read;
        return read;
    }
}
