package org.partnersuite.platform.rest;

/**
 * A code of a set that is data, to which an administrator may add. It is implemented by a record of one text, which is its
 * JSON and its column; the domain refuses codes that the set does not have.
 */
public interface DataCode {
    /** Characters of a code. */
    int MAX_LENGTH = 50;

    /** What a code can be. */
    String PATTERN = "^[A-Z][A-Z0-9_]{0,49}$";

    String code();
}
