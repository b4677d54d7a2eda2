package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.upload.Upload;

@Tag("XC-6")
class LargeUploadTest {
    private static final long CONTENT_BYTES = 300L << 20;
    private static final long LOOK_EVERY_BYTES = 30L << 20;
    private static final long MAX_GROWTH = 32L << 20;

    @Test
    void threeHundredMegabytesPassThroughBoundedMemory() {
        Bench bench = new Bench(Bench.freshDatabase());
        BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);
        GeneratedRows rows = new GeneratedRows();

        BulkJob now = bench.upload(job, rows, new Upload.Encoding(false, null));

        assertThat(now.rows()).isEqualTo(rows.count);
        assertThat(rows.sent).isGreaterThan(CONTENT_BYTES);
        assertThat(rows.largestHeap - rows.firstHeap).isLessThan(MAX_GROWTH);
    }

    /** A file that exists nowhere: each row is made when it is read. The live heap is measured on the way. */
    private static final class GeneratedRows extends InputStream {
        private final String filler = "some words of a note that make the row as long as rows are, ".repeat(3);
        private byte[] line = "key,name,note\n".getBytes(StandardCharsets.UTF_8);
        private int position;
        private long count;
        private long sent;
        private long nextLook;
        private long firstHeap;
        private long largestHeap;

        @Override
        public int read() {
            throw new UnsupportedOperationException("read in blocks");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == line.length && !nextLine()) {
                return -1;
            }
            int copied = Math.min(length, line.length - position);
            System.arraycopy(line, position, target, offset, copied);
            position += copied;
            sent += copied;
            look();
            return copied;
        }

        private boolean nextLine() {
            if (sent > CONTENT_BYTES) {
                return false;
            }
            count++;
            line = ("k" + count + ",name " + count + "," + filler + count + "\n").getBytes(StandardCharsets.UTF_8);
            position = 0;
            return true;
        }

        private void look() {
            if (sent >= nextLook) {
                nextLook += LOOK_EVERY_BYTES;
                System.gc();
                long heap =
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
                firstHeap = firstHeap == 0 ? heap : firstHeap;
                largestHeap = Math.max(largestHeap, heap);
            }
        }
    }
}
