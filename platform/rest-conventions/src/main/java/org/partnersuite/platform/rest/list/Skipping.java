package org.partnersuite.platform.rest.list;

import java.util.Set;

/**
 * A GiST index that has these sorts and all that is {@link Use#COVERED}. It knows from where to where the rows of each of its
 * pages lie in every respect, so that a walk in the order of a sort passes over the pages on which nothing fits.
 *
 * @param named what the index says of its rows, and is true of all: PostgreSQL uses it for a question that says so, too, and
 *     for no other. It would think that such an index finds few rows as well as their own.
 * @param sorts fields of the list
 */
public record Skipping(String named, Set<String> sorts) {}
