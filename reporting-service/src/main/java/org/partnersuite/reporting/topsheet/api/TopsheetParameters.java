package org.partnersuite.reporting.topsheet.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a topsheet, as they come. */
public class TopsheetParameters {
    private static final String ANY_OF = " Commas separate values of which any counts; (none) stands for no value.";

    @Parameter(
            description = "A quarter, a range of quarters, or all. The current quarter when left out.",
            example = "2017-Q1..2017-Q4",
            schema = @Schema(pattern = "^([0-9]{4}-Q[1-4](\\.\\.[0-9]{4}-Q[1-4])?|all)$"))
    @QueryParam("period")
    @Nullable
    String period;

    @Parameter(description = "Only these geographies." + ANY_OF, example = "Americas")
    @QueryParam("geography")
    @Nullable
    String geography;

    @Parameter(description = "Only these markets." + ANY_OF, example = "East,West")
    @QueryParam("market")
    @Nullable
    String market;

    @Parameter(description = "Only these industries." + ANY_OF, example = "Retail")
    @QueryParam("industry")
    @Nullable
    String industry;

    @Parameter(
            description = "Only opportunities with any of these watsonx offerings, and only the amounts of these.",
            example = "watsonx.ai,watsonx.data")
    @QueryParam("offering")
    @Nullable
    String offering;

    @Parameter(description = "Only opportunities with any of these use cases." + ANY_OF, example = "wx_Talent")
    @QueryParam("useCase")
    @Nullable
    String useCase;

    @Parameter(description = "TECHNOLOGY or CONSULTING.", example = "TECHNOLOGY")
    @QueryParam("leadOrganisation")
    @Nullable
    String leadOrganisation;

    @Parameter(
            description = "Joint between technology and consulting (ITSPATCH) or not: true or false.",
            example = "true")
    @QueryParam("joint")
    @Nullable
    String joint;

    @Parameter(description = "Only amounts in these currencies.", example = "USD")
    @QueryParam("currency")
    @Nullable
    String currency;

    @Parameter(
            description =
                    "Breakdowns, in this order: any of quarter, geography, market, industry, offering, useCase,"
                            + " leadOrganisation, joint, organisation (technology, consulting or joint, each opportunity once). The page has all of them when left out, JSON and CSV none.",
            example = "quarter,offering")
    @QueryParam("groupBy")
    @Nullable
    String groupBy;

    @Parameter(
            description = "Chooses the representation where a link cannot send Accept.",
            schema = @Schema(enumeration = {"json", "csv", "html"}))
    @QueryParam("format")
    @Nullable
    String format;
}
