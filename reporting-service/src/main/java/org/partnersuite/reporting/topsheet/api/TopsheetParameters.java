package org.partnersuite.reporting.topsheet.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a topsheet as the request has them. */
public class TopsheetParameters {
    private static final String ANY_OF = " Several values are separated by commas; (none) selects an absent value.";

    /** Characters of a parameter, as of every query parameter. */
    private static final int LONGEST = 1000;

    @Parameter(
            description = "A quarter, a range of quarters, or all. Default: the current quarter.",
            example = "2017-Q1..2017-Q4",
            schema = @Schema(pattern = "^([0-9]{4}-Q[1-4](\\.\\.[0-9]{4}-Q[1-4])?|all)$"))
    @QueryParam("period")
    @Nullable
    String period;

    @Parameter(
            description = "Only these geographies." + ANY_OF,
            example = "Americas",
            schema = @Schema(maxLength = LONGEST))
    @QueryParam("geography")
    @Nullable
    String geography;

    @Parameter(
            description = "Only these markets." + ANY_OF,
            example = "East,West",
            schema = @Schema(maxLength = LONGEST))
    @QueryParam("market")
    @Nullable
    String market;

    @Parameter(
            description = "Only these industries." + ANY_OF,
            example = "Retail",
            schema = @Schema(maxLength = LONGEST))
    @QueryParam("industry")
    @Nullable
    String industry;

    @Parameter(
            description = "Only opportunities with any of these watsonx offerings, and only the amounts of these.",
            example = "watsonx.ai,watsonx.data",
            schema = @Schema(maxLength = LONGEST))
    @QueryParam("offering")
    @Nullable
    String offering;

    @Parameter(
            description = "Only opportunities with any of these use cases." + ANY_OF,
            example = "wx_Talent",
            schema = @Schema(maxLength = LONGEST))
    @QueryParam("useCase")
    @Nullable
    String useCase;

    @Parameter(
            description = "Only opportunities led by these organisations: TECHNOLOGY, CONSULTING.",
            example = "TECHNOLOGY",
            schema = @Schema(pattern = "^(TECHNOLOGY|CONSULTING)(,(TECHNOLOGY|CONSULTING))*$"))
    @QueryParam("leadOrganisation")
    @Nullable
    String leadOrganisation;

    @Parameter(
            description =
                    "Only opportunities that are joint between technology and consulting (ITSPATCH), or only others.",
            example = "true",
            schema = @Schema(pattern = "^(true|false)(,(true|false))*$"))
    @QueryParam("joint")
    @Nullable
    String joint;

    @Parameter(
            description = "Only amounts in these currencies.",
            example = "USD",
            schema = @Schema(pattern = "^[A-Z]{3}(,[A-Z]{3})*$"))
    @QueryParam("currency")
    @Nullable
    String currency;

    @Parameter(
            description = "Breakdowns, in this order: quarter, geography, market, industry, offering, useCase,"
                    + " leadOrganisation (with the joint ones of each), joint, organisation (technology, consulting or"
                    + " joint, each opportunity once). Default: all for the HTML page, none for JSON and CSV.",
            example = "quarter,offering",
            schema = @Schema(maxLength = LONGEST))
    @QueryParam("groupBy")
    @Nullable
    String groupBy;

    @Parameter(
            description = "Selects the representation, as Accept does; for links, which cannot send headers.",
            schema = @Schema(enumeration = {"json", "csv", "html"}))
    @QueryParam("format")
    @Nullable
    String format;
}
