package org.partnersuite.platform.bulk.api;

import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.platform.bulk.JobFormat;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.Use;

/** How jobs may be listed. */
final class BulkJobList {
    static final ListDefinition<BulkJobBody> DEFINITION = ListDefinition.of(BulkJobBody.class)
            .from("bulk_job")
            .partnerSees("partner_id = ?")
            .code("object", "object", Use.FILTER)
            .code("format", "format", JobFormat.class, Use.FILTER)
            .code("state", "state", JobState.class, Use.FILTER)
            .bool("dryRun", "dry_run", Use.FILTER)
            .instant("createdAt", "created_at", Use.RANGE, Use.SORT, Use.NOT_NULL)
            .plainSorts("createdAt")
            .sortedBy("-createdAt")
            .build();

    static final RowMapper<BulkJobBody> ROW = (row, context) -> BulkJobBody.brief(JobStore.ROW.map(row, context));

    private BulkJobList() {}
}
