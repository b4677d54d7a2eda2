package org.partnersuite.reporting.topsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.reporting.pipeline.Sum;

/** A count and its amounts, with the link to the rows that add up to them. */
public record Figure(
        @Schema(examples = "729") long opportunities,

        @Schema(description = "One sum for each currency, the one with the most opportunities first.")
        List<Sum> amounts,

        @Schema(description = "The amounts multiplied by the weights of their stages.")
        List<Sum> weighted,

        @Schema(
                pattern = TextBounds.LINK,
                description =
                        "The link to the rows of this figure. It equals their number, the sum of countedAmount and the"
                                + " sum of weightedAmount.",
                examples = "/v1/reporting/opportunities?watsonx=true&stage=WON&quarter=2017-Q3")
        String rows) {}
