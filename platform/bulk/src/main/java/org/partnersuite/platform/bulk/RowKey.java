package org.partnersuite.platform.bulk;

import org.jspecify.annotations.Nullable;

/** Names the record that a row is of, so that the rows of one record are found in the whole content. */
@FunctionalInterface
public interface RowKey {
    /** Null when the row names no record, which is then a fault of the row. */
    @Nullable
    String of(InputRow row);
}
