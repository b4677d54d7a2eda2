package org.partnersuite.platform.testkit.operations;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects the lines of the access log from now on. */
public final class AccessLines extends Handler implements AutoCloseable {
    private static final Logger ACCESS = Logger.getLogger("access");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    public AccessLines() {
        ACCESS.addHandler(this);
    }

    /** The first line that holds a text; it is written when the request has ended, a moment after its response. */
    public String lineWith(String text) {
        return await().until(
                        () -> lines.stream()
                                .filter(line -> line.contains(text))
                                .findFirst()
                                .orElse(""),
                        line -> !line.isEmpty());
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ACCESS.removeHandler(this);
    }
}
