package org.partnersuite.reporting.opportunity;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.platform.rest.list.ListDefinitionBuilder;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.OpportunityKind;

/**
 * The filters that a topsheet and every list of rows have in common, under the same names and with the same meaning.
 */
public final class OpportunityFields {
    private OpportunityFields() {}

    /** The list's {@code from} clause must name the opportunity {@code f}. */
    public static <T> ListDefinitionBuilder<T> of(ListDefinitionBuilder<T> list) {
        return list.uuid("account", "f.account_id", FILTER)
                .code("stage", "f.stage", FILTER)
                .code("kind", "f.kind", OpportunityKind.class, FILTER)
                .text("geography", "f.geography", FILTER)
                .text("market", "f.market", FILTER)
                .text("industry", "f.industry", FILTER)
                .text("segment", "f.segment", FILTER)
                .code("leadOrganisation", "f.lead_organisation", LeadOrganisation.class, FILTER)
                .bool("joint", "f.joint", FILTER)
                .bool("watsonx", "f.watsonx", FILTER)
                .codes("offering", "f.offerings", FILTER)
                .codes("useCase", "f.use_cases", FILTER);
    }
}
