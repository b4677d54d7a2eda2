package org.partnersuite.partnerprogram.deal.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealDetails;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.Recorded;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;

/**
 * A batch of deals, recorded by the statements of a single deal: valid items are written together, invalid ones are
 * refused individually.
 */
final class FedBatch {
    private final Map<FedDeal, Problem> refused = new IdentityHashMap<>();
    private final Map<ExternalId, Recorded> results = new HashMap<>();
    private final List<DealReport> reports = new ArrayList<>();

    private FedBatch() {}

    /**
     * @param locked the deals of external ids as they are now
     * @param over keeps of a deal what an item does not name
     */
    static FedBatch of(
            Batch<FedDeal> batch,
            UUID partnerId,
            Function<Set<ExternalId>, Map<ExternalId, Deal>> locked,
            BiFunction<FedDeal, Object, FedDeal> over) {
        FedBatch fed = new FedBatch();
        Map<ExternalId, Deal> known = locked.apply(batch.items().stream()
                .map(Batch.Item::value)
                .filter(Objects::nonNull)
                .map(FedDeal::externalId)
                .collect(Collectors.toSet()));
        Set<ExternalId> seen = new HashSet<>();
        for (Batch.Item<FedDeal> item : batch.items()) {
            FedDeal deal = item.value();
            if (deal != null) {
                Deal current = known.get(deal.externalId());
                FedDeal whole = current == null ? deal : over.apply(deal, DealDetails.of(current.terms()));
                fed.add(deal, whole, partnerId, seen.add(deal.externalId()));
            }
        }
        return fed;
    }

    private void add(FedDeal deal, FedDeal whole, UUID partnerId, boolean first) {
        try {
            if (!first) {
                throw Problem.unprocessable(
                        "duplicate_item",
                        "The batch names this deal more than once.",
                        List.of(Fault.at("/externalId", "duplicate_item", "Another item names the same deal.")));
            }
            reports.add(whole.of(partnerId));
        } catch (Problem refusal) {
            refused.put(deal, refusal);
        }
    }

    List<DealReport> reports() {
        return reports;
    }

    void recorded(List<Recorded> recorded) {
        for (int i = 0; i < reports.size(); i++) {
            ExternalId key = reports.get(i).source().externalId();
            if (key != null) {
                results.put(key, recorded.get(i));
            }
        }
    }

    Recorded of(FedDeal deal) {
        Problem refusal = refused.get(deal);
        if (refusal != null) {
            throw refusal;
        }
        return Objects.requireNonNull(results.get(deal.externalId()));
    }
}
