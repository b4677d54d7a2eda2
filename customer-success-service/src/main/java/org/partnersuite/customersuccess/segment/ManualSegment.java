package org.partnersuite.customersuccess.segment;

import java.time.LocalDate;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * A segment that a person set.
 *
 * @param code the segment
 * @param expiresOn last day on which it holds
 */
public record ManualSegment(
        @ColumnName("manual_segment") @PropagateNull String code,
        @ColumnName("manual_reason") String reason,
        @ColumnName("manual_expires_on") LocalDate expiresOn,
        @ColumnName("manual_by") String by) {}
