package org.partnersuite.partnerprogram.partneraction;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done, by whom and by when.
 *
 * @param priority 1 comes first, 5 last
 */
@Embeddable
public record ActionDetails(
        @Schema(maxLength = 500, examples = "Agree on the price with Northwind")
        String what,

        @Schema(maxLength = 200, examples = "Pat Roe") String owner,

        LocalDate dueOn,

        @Schema(minimum = "1", maximum = "5", description = "1 comes first.", examples = "1")
        int priority) {}
