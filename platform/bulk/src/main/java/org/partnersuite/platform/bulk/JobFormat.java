package org.partnersuite.platform.bulk;

/** How the uploaded rows are written. */
public enum JobFormat {
    CSV,
    NDJSON
}
