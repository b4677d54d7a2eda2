package org.partnersuite.reporting.topsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.reporting.pipeline.Sum;

/** A count and an amount, with the rows that add up to them. */
public record Figure(
        @Schema(examples = "729") long opportunities,

        @Schema(description = "One sum per currency, the currency of most opportunities first.")
        List<Sum> amounts,

        @Schema(description = "The amounts times their stages' weights.")
        List<Sum> weighted,

        @Schema(
                description =
                        "The rows that add up to this figure: their number, the sum of countedAmount, the sum of weightedAmount.",
                examples = "/v1/reporting/opportunities?watsonx=true&stage=WON&quarter=2017-Q3")
        String rows) {}
