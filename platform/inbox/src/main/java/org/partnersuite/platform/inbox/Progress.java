package org.partnersuite.platform.inbox;

import java.util.List;

/** Progress of a projection. */
public record Progress(List<PartitionProgress> partitions) {

    /**
     * @param position the next offset to be applied
     * @param end the offset after the newest record
     */
    public record PartitionProgress(String topic, int partition, long start, long position, long end) {
        public long remaining() {
            return Math.max(0, end - position);
        }
    }

    public Progress {
        partitions = List.copyOf(partitions);
    }

    public long remaining() {
        return partitions.stream().mapToLong(PartitionProgress::remaining).sum();
    }

    public boolean caughtUp() {
        return remaining() == 0;
    }

    /** From 0 to 100, rounded down: 100 only when nothing remains. */
    public int percent() {
        long total = partitions.stream()
                .mapToLong(p -> Math.max(0, p.end() - p.start()))
                .sum();
        return total == 0 ? 100 : (int) (100 * Math.max(0, total - remaining()) / total);
    }
}
