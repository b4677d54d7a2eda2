package org.partnersuite.benchmarks.measure;

/** One way to do the same work. */
public interface Contestant {
    String name();

    /** The work of one client; clients are counted from 0. */
    Operation client(int number) throws Exception;
}
