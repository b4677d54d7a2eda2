package org.partnersuite.localstack;

import java.util.Locale;

/** Lines with the seconds since the command began. */
public final class Progress {

    private final long begin = System.nanoTime();

    public synchronized void say(String line) {
        System.out.printf(Locale.ROOT, "%6.1f s  %s%n", secondsSince(begin), line);
    }

    public static double secondsSince(long nanoTime) {
        return (System.nanoTime() - nanoTime) / 1e9;
    }
}
