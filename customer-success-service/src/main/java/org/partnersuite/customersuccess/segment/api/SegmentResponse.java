package org.partnersuite.customersuccess.segment.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.segment.Segment;
import org.partnersuite.customersuccess.segment.SegmentDetails;

/** A segment. */
@Schema(name = "Segment")
record SegmentResponse(
        @Schema(maxLength = 50, pattern = SegmentResource.CODE, examples = "ENTERPRISE")
        String code,

        @JsonUnwrapped SegmentDetails details,
        Instant createdAt,
        Instant updatedAt) {

    static SegmentResponse of(Segment segment) {
        return new SegmentResponse(segment.code(), segment.details(), segment.createdAt(), segment.updatedAt());
    }
}
