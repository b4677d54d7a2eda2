package org.partnersuite.partnerprogram.exchangerate.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The value of a rate whose currencies and day are in the path. */
@Schema(name = "RateValue", examples = "{\"rate\":\"1.1295\"}")
record RateValueRequest(
        @Pattern(regexp = RateRequest.DECIMAL) @Size(max = RateRequest.MAX_DECIMAL)
        String rate) {}
