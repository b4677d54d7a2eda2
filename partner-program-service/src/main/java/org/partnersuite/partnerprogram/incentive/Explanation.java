package org.partnersuite.partnerprogram.incentive;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.subscriptionfact.Fact;

/**
 * Why a line is what it is.
 *
 * @param calculation how the amount came about
 * @param criteria each with what was required and what was there
 * @param rows what it was computed from
 */
@Schema(name = "IncentiveExplanation")
public record Explanation(
        @Schema(examples = "10 % of 48000.00 USD") String calculation, List<Criterion> criteria, List<SourceRow> rows) {

    public Explanation {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
    }

    /** A condition. */
    @Schema(name = "IncentiveCriterion")
    public record Criterion(
            @Schema(examples = "ACTIVE_USAGE") String key,
            @Schema(examples = "60 %") String required,
            @Schema(examples = "61.00 %") String actual,
            boolean met) {}

    /**
     * A row at the version that was used.
     *
     * @param position the place of its event: topic, partition and offset; empty for a row of this service
     */
    @Schema(name = "IncentiveSource")
    public record SourceRow(
            @Schema(examples = "usage-month") String type,
            UUID id,
            long version,

            @Schema(examples = "customer-success.usage-month.v1/3/1042")
            String position) {

        static SourceRow of(String type, Fact fact) {
            return new SourceRow(type, fact.id(), fact.version(), fact.position());
        }
    }

    boolean allMet() {
        return criteria.stream().allMatch(Criterion::met);
    }
}
