package org.partnersuite.customersuccess.segment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a customer of a segment is like: one of the alternatives holds. */
@Schema(name = "SegmentRule", description = "A customer is in the segment when one of the alternatives holds.")
public record SegmentRule(@Size(min = 1, max = 20) List<Alternative> anyOf) {

    public SegmentRule {
        anyOf = List.copyOf(anyOf);
    }

    /** All that it names must hold; one that names nothing holds for every customer. */
    @Schema(name = "SegmentAlternative", description = "All that it names must hold.")
    public record Alternative(
            @Schema(description = "Least annual recurring revenue, in USD.")
            @DecimalMin("0")
            @DecimalMax("100000000000000")
            @Digits(integer = 15, fraction = 4)
            @Nullable
            BigDecimal minArrUsd,

            @Schema(description = "Least number of licensed users.") @Min(0) @Max(1_000_000_000) @Nullable
            Integer minLicensedUsers,

            @Schema(description = "Any of these industries.") @Size(min = 1, max = 50) @Nullable
            List<@Size(min = 1, max = 100) String> industries,

            @Schema(description = "Whether the customer is marked as strategic.") @Nullable
            Boolean strategic) {

        boolean holds(SegmentFacts facts) {
            return (minArrUsd == null || facts.arrUsd().compareTo(minArrUsd) >= 0)
                    && (minLicensedUsers == null || facts.licensedUsers() >= minLicensedUsers)
                    && (industries == null || industries.contains(facts.industry()))
                    && (strategic == null || strategic == facts.strategic());
        }

        boolean holdsForAll() {
            return minArrUsd == null && minLicensedUsers == null && industries == null && strategic == null;
        }
    }

    boolean holds(SegmentFacts facts) {
        return anyOf.stream().anyMatch(alternative -> alternative.holds(facts));
    }

    boolean holdsForAll() {
        return anyOf.stream().anyMatch(Alternative::holdsForAll);
    }
}
