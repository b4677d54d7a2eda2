package org.partnersuite.engagement.opportunity.bulk;

import static org.partnersuite.engagement.importprofile.TargetField.optional;
import static org.partnersuite.engagement.importprofile.TargetField.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.partnersuite.engagement.importprofile.FieldType;
import org.partnersuite.engagement.importprofile.ImportTarget;
import org.partnersuite.engagement.importprofile.TargetField;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.rest.Codes;

/** What a row of opportunities may say. */
@ApplicationScoped
class OpportunityTarget implements ImportTarget {
    static final String OBJECT = "opportunities";

    private static final List<TargetField> FIELDS = List.of(
            required("externalId", FieldType.TEXT),
            required("account", FieldType.TEXT),
            required("name", FieldType.TEXT),
            required("stage", FieldType.TEXT).of(codes(Stage.class)),
            required("owner", FieldType.TEXT),
            optional("engagedOn", FieldType.DATE),
            optional("stageEnteredOn", FieldType.DATE),
            optional("closeDate", FieldType.DATE),
            optional("closedOn", FieldType.DATE),
            optional("lossReason", FieldType.TEXT),
            optional("geography", FieldType.TEXT),
            optional("market", FieldType.TEXT),
            optional("leadOrganisation", FieldType.TEXT).of(codes(LeadOrganisation.class)),
            optional("origin", FieldType.TEXT).of(codes(Origin.class)),
            optional("partnerId", FieldType.UUID),
            optional("currency", FieldType.TEXT),
            optional("offering", FieldType.TEXT),
            optional("family", FieldType.TEXT),
            optional("quantity", FieldType.INTEGER),
            optional("amount", FieldType.DECIMAL),
            optional("partnerPortion", FieldType.DECIMAL),
            optional("valueAddPortion", FieldType.DECIMAL),
            optional("strategyCodes", FieldType.CODES),
            optional("useCases", FieldType.CODES),
            optional("sponsor", FieldType.TEXT));

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<TargetField> fields() {
        return FIELDS;
    }

    private static Set<String> codes(Class<? extends Enum<?>> type) {
        return Set.copyOf(Codes.of(type));
    }
}
