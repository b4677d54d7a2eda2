package org.partnersuite.e2e.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The disk of the suite's data is full to its last byte while callers go on. When there is space again, whatever has ended
 * meanwhile is started, as an operator would.
 */
final class FullDisk {
    /** Only a disk of its own is ever filled. */
    private static final long MOST_BYTES = 8L << 30;

    private static final long SECONDS_FULL = 30;

    private final Simulation simulation;
    private final Path ballast;

    FullDisk(Simulation simulation) {
        this.simulation = simulation;
        this.ballast = simulation.suite().data().resolve("ballast");
    }

    /** @return what had to be started again */
    List<String> strike() {
        try {
            assertThat(Files.getFileStore(simulation.suite().data()).getTotalSpace())
                    .as("bytes of the disk of -Dsuite.data, which is to be a small one of its own")
                    .isLessThan(MOST_BYTES);
            try {
                for (long second = 0; second < SECONDS_FULL; second++) {
                    fill();
                    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                }
            } finally {
                Files.delete(ballast);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> down = simulation.suite().down();
        if (!down.isEmpty()) {
            simulation.suite().restart(down.toArray(String[]::new));
        }
        return down;
    }

    /** Also what others gave back. */
    private void fill() throws IOException {
        for (byte[] some : List.of(new byte[1 << 20], new byte[1 << 10], new byte[1])) {
            try (OutputStream file =
                    Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    file.write(some);
                }
            } catch (IOException full) {
                simulation.tally().count("times the disk was full");
            }
        }
    }
}
