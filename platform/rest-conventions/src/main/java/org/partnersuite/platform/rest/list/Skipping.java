package org.partnersuite.platform.rest.list;

/**
 * A GiST index of all that is {@link Use#COVERED}. It knows from where to where the rows of each of its pages lie in every
 * respect, so that a walk in the order of a date or an instant passes over the pages on which nothing fits.
 *
 * @param by the field that it begins with: its rows lie together by this one
 * @param named what the index says of its rows, and is true of all: PostgreSQL uses it for a question that says so, too, and
 *     for no other. It would think that such an index finds few rows as well as their own.
 */
public record Skipping(String by, String named) {}
