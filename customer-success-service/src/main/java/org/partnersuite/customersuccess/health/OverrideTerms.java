package org.partnersuite.customersuccess.health;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an override says.
 *
 * @param value the score, 1 to 10
 * @param expiresOn the last day on which it holds, at most 90 days ahead
 */
@Embeddable
public record OverrideTerms(
        @Schema(description = "1 to 10.", examples = "6.0") BigDecimal value,

        @Schema(maxLength = 2000, examples = "The merger of both sites ends in June; usage is counted twice until then")
        String reason,

        @Schema(description = "Last day on which it holds.") LocalDate expiresOn) {}
