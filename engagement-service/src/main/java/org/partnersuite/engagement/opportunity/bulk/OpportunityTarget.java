package org.partnersuite.engagement.opportunity.bulk;

import static org.partnersuite.engagement.importprofile.TargetField.optional;
import static org.partnersuite.engagement.importprofile.TargetField.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.engagement.opportunity.Evidence;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.SalesPath;
import org.partnersuite.engagement.opportunity.api.OpportunityRequest;
import org.partnersuite.engagement.opportunity.api.ProductLineRequest;
import org.partnersuite.engagement.opportunity.api.StageMoveRequest;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.ExternalId;

/** Fields of a row of opportunities. */
@ApplicationScoped
class OpportunityTarget implements ImportTarget {
    static final String OBJECT = "opportunities";

    private static final String STAGE = "stage";

    private static final List<TargetField> FIELDS = List.of(
            required("externalId", FieldType.TEXT, ExternalId.class, "id"),
            required("account", FieldType.TEXT, ExternalId.class, "id"),
            required("name", FieldType.TEXT, OpportunityRequest.class),
            required(STAGE, FieldType.TEXT, StageMoveRequest.class, "to"),
            required("owner", FieldType.TEXT, OpportunityRequest.class),
            optional("engagedOn", FieldType.DATE, OpportunityRequest.class),
            optional("stageEnteredOn", FieldType.DATE, Evidence.class, "on"),
            optional("closeDate", FieldType.DATE, OpportunityRequest.class),
            optional("closedOn", FieldType.DATE, Evidence.class, "on"),
            optional("lossReason", FieldType.TEXT, StageMoveRequest.class),
            optional("geography", FieldType.TEXT, OpportunityRequest.class),
            optional("market", FieldType.TEXT, OpportunityRequest.class),
            optional("leadOrganisation", FieldType.TEXT, OpportunityRequest.class)
                    .of(codes(LeadOrganisation.class)),
            optional("origin", FieldType.TEXT, OpportunityRequest.class).of(codes(Origin.class)),
            optional(PartnersOfRows.ID, FieldType.UUID, OpportunityRequest.class),
            optional(PartnersOfRows.KEY, FieldType.TEXT, ExternalId.class, "id"),
            optional("partnerReason", FieldType.TEXT, OpportunityRequest.class),
            optional("currency", FieldType.TEXT, OpportunityRequest.class),
            optional("offering", FieldType.TEXT, ProductLineRequest.class),
            optional("family", FieldType.TEXT, ProductLineRequest.class),
            optional("quantity", FieldType.INTEGER, ProductLineRequest.class),
            optional("amount", FieldType.DECIMAL, ProductLineRequest.class),
            optional("partnerPortion", FieldType.DECIMAL, ProductLineRequest.class),
            optional("valueAddPortion", FieldType.DECIMAL, ProductLineRequest.class),
            optional("termMonths", FieldType.INTEGER, ProductLineRequest.class),
            optional("strategyCodes", FieldType.CODES, OpportunityRequest.class),
            optional("useCases", FieldType.CODES, OpportunityRequest.class),
            optional("sponsor", FieldType.TEXT, OpportunityRequest.class));

    private final Supplier<Set<String>> stages;

    @Inject
    OpportunityTarget(ReferenceCatalog reference) {
        this(() -> SalesPath.of(reference.current()).codes());
    }

    /** @param stages the codes of those that there are: an administrator may add one */
    OpportunityTarget(Supplier<Set<String>> stages) {
        this.stages = stages;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<TargetField> fields() {
        Set<String> known = stages.get();
        return FIELDS.stream()
                .map(field -> field.name().equals(STAGE) ? field.of(known) : field)
                .toList();
    }

    private static Set<String> codes(Class<? extends Enum<?>> type) {
        return Set.copyOf(Codes.of(type));
    }
}
