package org.partnersuite.platform.rest.list;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param nextPageToken absent on the last page
 * @param total absent unless requested
 * @param completeUpTo absent unless the caller filters or sorts by {@code updatedAt}; the same on each page
 * @param fields what the items are trimmed to when they are written; empty for whole items
 */
public record Page<T>(
        @JsonSerialize(using = ItemsSerializer.class) List<T> items,

        @Schema(maxLength = PageToken.MAX_LENGTH, description = "Opaque token of the next page, absent on the last.")
        @Nullable
        String nextPageToken,

        @Nullable Total total,

        @Schema(
                description = "With a filter or sort by updatedAt: all changes before this instant are in the list,"
                        + " also those of transactions that committed late. Take it as updatedAt.gte of the next"
                        + " reading. Every page of a reading has the same.")
        @Nullable
        Instant completeUpTo,

        @JsonIgnore @Schema(hidden = true) Set<String> fields) {

    /**
     * How many rows the filter finds.
     *
     * @param count exact when there is no more
     * @param more there are more than counted
     */
    public record Total(int count, boolean more) {
        static final int EXACT_TO = 10_000;

        static Total of(int counted) {
            return new Total(Math.min(counted, EXACT_TO), counted > EXACT_TO);
        }
    }
}
