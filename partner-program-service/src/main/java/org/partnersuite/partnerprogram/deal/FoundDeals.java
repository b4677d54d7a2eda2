package org.partnersuite.partnerprogram.deal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** The deals, locked, that a list of reports may be about. */
final class FoundDeals {
    private final Map<UUID, Deal> byOpportunity = new HashMap<>();
    private final Map<ExternalId, Deal> fed = new HashMap<>();
    private final Map<ExternalId, Deal> ofOpportunity = new HashMap<>();

    FoundDeals(List<Deal> deals) {
        for (Deal deal : deals) {
            if (deal.opportunityId() != null) {
                byOpportunity.put(deal.opportunityId(), deal);
            }
            if (deal.externalId() != null) {
                (deal.opportunityId() == null ? fed : ofOpportunity).put(deal.externalId(), deal);
            }
        }
    }

    /** What a feed that names one by its external id means. */
    Map<ExternalId, Deal> byExternalId() {
        Map<ExternalId, Deal> found = new HashMap<>(fed);
        found.putAll(ofOpportunity);
        return found;
    }

    @Nullable
    Deal about(DealReport report) {
        return switch (report.source()) {
            case DealSource.Feed feed -> {
                Deal kept = ofOpportunity.get(feed.externalId());
                yield kept != null ? kept : fed.get(feed.externalId());
            }
            case DealSource.Opportunity opportunity -> {
                Deal known = byOpportunity.get(opportunity.id());
                boolean mayTakeOver = report.terms().partnerId() != null && opportunity.externalId() != null;
                yield known == null && mayTakeOver ? fed.get(opportunity.externalId()) : known;
            }
        };
    }
}
