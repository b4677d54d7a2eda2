package org.partnersuite.engagement.decisionpoint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a decision point stands.
 *
 * @param expansions how often it expanded since it landed
 */
@Embeddable
public record DecisionPointProgress(
        @Enumerated(EnumType.STRING) DecisionPointStatus status,
        Instant statusSince,

        @Schema(description = "Number of expansions since it landed.", examples = "1")
        int expansions) {

    DecisionPointProgress after(DecisionPointStatus to, Instant at) {
        int counted =
                switch (to) {
                    case EXPANDED -> expansions + 1;
                    case LOST -> expansions;
                    case IDENTIFIED, LANDED -> 0;
                };
        return new DecisionPointProgress(to, at, counted);
    }
}
