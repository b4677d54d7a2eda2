package org.partnersuite.platform.bulk.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.RowFault;

/** Receiver of columns and rows of a content reader. */
interface RowSink {
    /** The columns of the rows that follow; called again when NDJSON brings a new one. */
    void columns(List<String> names);

    void row(@Nullable String[] values, @Nullable RowFault unreadable);
}
