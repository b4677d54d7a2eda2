package org.partnersuite.engagement.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.engagement.account.Accounts;
import org.partnersuite.engagement.opportunity.CreateOpportunity;
import org.partnersuite.engagement.opportunity.MergeParticipant;
import org.partnersuite.engagement.opportunity.NewOpportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.OpportunityFacts;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceData;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Change;

/** Creates the opportunities of growth candidates, each once, and keeps their links. */
@ApplicationScoped
public class GrowthOpportunities implements MergeParticipant {
    /** Currency of an opportunity whose candidate names no value. */
    private static final String DEFAULT_CURRENCY = "USD";

    private final CreateOpportunity create;
    private final ReferenceCatalog reference;

    GrowthOpportunities(CreateOpportunity create, ReferenceCatalog reference) {
        this.create = create;
        this.reference = reference;
    }

    /**
     * Creates those that are not there yet.
     *
     * @param proposed each candidate once
     * @throws org.partnersuite.platform.rest.Problem when one cannot be created, such as in a closed account; then it
     *     waits for an administrator
     */
    public void open(Change change, List<ProposedGrowth> proposed) {
        Set<UUID> linked = GrowthLinks.linked(
                change.db(), proposed.stream().map(ProposedGrowth::candidateId).toList());
        for (ProposedGrowth growth : proposed) {
            if (!linked.contains(growth.candidateId())) {
                open(change, growth);
            }
        }
    }

    private void open(Change change, ProposedGrowth growth) {
        UUID account = Accounts.survivor(change.db(), growth.accountId());
        OpportunityDetails details = details(growth, account, reference.current());
        create.create(change, growth.opportunityId(), new NewOpportunity(null, details, growth.engagedOn(), null));
        GrowthLinks.add(
                change.db(),
                new GrowthLink(
                        growth.candidateId(),
                        growth.opportunityId(),
                        growth.customerId(),
                        growth.direction(),
                        growth.useCase(),
                        growth.displacedCompetitor(),
                        change.now()));
    }

    /** A product that the reference data do not know has no line; people add one. */
    static OpportunityDetails details(ProposedGrowth growth, UUID account, ReferenceData known) {
        Money value = growth.expectedValue();
        String currency = value == null ? DEFAULT_CURRENCY : value.currency();
        String product = growth.product();
        String family = growth.productFamily();
        boolean sellable = product != null
                && family != null
                && known.current(ReferenceSetId.OFFERINGS).contains(product)
                && known.productFamilies().contains(family);
        List<ProductLine> lines = sellable && product != null && family != null
                ? List.of(new ProductLine(
                        null,
                        product,
                        family,
                        1,
                        value == null ? Money.zero(currency) : value,
                        null,
                        null,
                        null,
                        null,
                        ProductLine.DEFAULT_TERM))
                : List.of();
        return new OpportunityDetails(
                account,
                growth.name(),
                null,
                null,
                growth.owner(),
                growth.leadOrganisation(),
                growth.partnerId() == null ? Origin.FACE_TO_FACE : Origin.PARTNER,
                growth.partnerId(),
                growth.closeDate(),
                currency,
                lines,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                OpportunityKind.SALES,
                null);
    }

    @Override
    public void reassign(Change change, UUID merged, OpportunityFacts survivor) {
        GrowthLinks.move(change.db(), merged, survivor.place().opportunityId());
    }
}
