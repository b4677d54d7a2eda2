package org.partnersuite.customersuccess.subscription;

import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** The line of a won opportunity that a subscription comes from. */
public record DealLine(
        @PropagateNull UUID opportunityId,
        @ColumnName("opportunity_line_id") UUID lineId) {}
