package org.partnersuite.e2e.pipeline;

import java.util.Map;
import java.util.Set;

/**
 * An export of a pipeline, how it is read, and what it comes to.
 *
 * @param source of the accounts' and the opportunities' external ids
 * @param applied how many of its opportunities can be imported
 * @param expected by what the topsheet is grouped by, then by group
 */
public record Pipeline(
        String source,
        Export accounts,
        Export opportunities,
        long applied,
        Map<String, Map<String, Figures>> expected) {

    /** A file, and the import profile that reads it. */
    public record Export(String profile, String csv) {}

    /** The markets tell this pipeline from others on the same topsheet. */
    public Set<String> markets() {
        return expected.getOrDefault("market", Map.of()).keySet();
    }
}
