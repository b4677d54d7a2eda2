package org.partnersuite.benchmarks.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/** Milliseconds of processor time that processes have used so far, as the kernel counts them. */
public record CpuTime(DoubleSupplier millis) {
    private static final double MILLIS_PER_TICK = 10;

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int WAITED_USER = 13;
    private static final int WAITED_SYSTEM = 14;

    static CpuTime ofProcess(long pid) {
        return new CpuTime(() -> {
            long[] stat = stat(Path.of("/proc/" + pid + "/stat"));
            return MILLIS_PER_TICK * (stat[USER] + stat[SYSTEM]);
        });
    }

    /** A process, its children, and the children that have ended. */
    static CpuTime ofFamily(long pid) {
        return new CpuTime(() -> {
            long[] own = stat(Path.of("/proc/" + pid + "/stat"));
            double ticks = own[USER] + own[SYSTEM] + own[WAITED_USER] + own[WAITED_SYSTEM];
            try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
                for (Path process : processes
                        .filter(path -> path.getFileName().toString().matches("\\d+"))
                        .toList()) {
                    long[] stat = stat(process.resolve("stat"));
                    ticks += stat[PARENT] == pid ? stat[USER] + stat[SYSTEM] : 0;
                }
            } catch (IOException e) {
                return Double.NaN;
            }
            return MILLIS_PER_TICK * ticks;
        });
    }

    /** The numbers after the name; zeros when the process has ended. */
    private static long[] stat(Path file) {
        try {
            String text = Files.readString(file);
            String[] fields = text.substring(text.lastIndexOf(')') + 2).strip().split(" ");
            long[] numbers = new long[WAITED_SYSTEM + 1];
            for (int i = 1; i < numbers.length; i++) {
                numbers[i] = Long.parseLong(fields[i]);
            }
            return numbers;
        } catch (IOException ended) {
            return new long[WAITED_SYSTEM + 1];
        }
    }
}
