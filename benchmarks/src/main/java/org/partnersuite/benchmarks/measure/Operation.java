package org.partnersuite.benchmarks.measure;

/** What one client does again and again. */
public interface Operation extends AutoCloseable {
    void once() throws Exception;

    @Override
    default void close() throws Exception {}
}
