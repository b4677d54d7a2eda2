package org.partnersuite.platform.bulk;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;

/** Given by a feature, as a bean, so that its objects can be imported in bulk. */
public interface BulkImport {
    /** Object name of this import, such as {@code opportunities}. */
    String object();

    /** The roles of a partner that may send such a file, of the partner's own rows: those that may write them one by one. */
    default Set<String> partnerRoles() {
        return Set.of();
    }

    /**
     * Completes omitted values, such as the newest version of a profile or its source.
     *
     * @throws org.partnersuite.platform.rest.Problem 422 with every fault of the request
     */
    JobSpec accept(Handle db, JobSpec requested);

    /** Required format of the content of an accepted job. */
    UploadFormat format(Handle db, JobSpec spec);

    /**
     * Most rows of a content that may be of one record, by {@link UploadFormat#key}. When it is 1, a second row is
     * refused before it gets here; otherwise all rows of a record are applied by one call.
     */
    default int mostRowsOfARecord() {
        return 1;
    }

    /**
     * Applies one chunk of rows by statements over all of them; events and audit go through the change. A chunk may be
     * applied again in halves after an unexpected error, so that nothing may be remembered outside of the transaction.
     *
     * @return one outcome per row, in the order of the rows
     */
    List<RowOutcome> apply(Change change, JobContext job, List<InputRow> rows);
}
