package org.partnersuite.partnerprogram.ownpipeline.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.partnersuite.partnerprogram.ownpipeline.OwnDeal;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Posted;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Recorded;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;

/** A batch of a partner's own pipeline: valid items are written together, invalid ones are refused individually. */
final class PostedBatch {
    private final Map<ExternalId, OwnDeal> known;
    private final Map<PostedDeal, Problem> refused = new IdentityHashMap<>();
    private final Map<ExternalId, Recorded> results = new HashMap<>();
    private final List<Posted> deals = new ArrayList<>();

    private PostedBatch(Map<ExternalId, OwnDeal> known) {
        this.known = known;
    }

    /**
     * @param locked the deals of external ids as they are now
     * @param over keeps of a deal what an item does not name
     */
    static PostedBatch of(
            Batch<PostedDeal> batch,
            Function<Set<ExternalId>, Map<ExternalId, OwnDeal>> locked,
            BiFunction<PostedDeal, OwnDeal, PostedDeal> over) {
        List<PostedDeal> items = batch.items().stream()
                .map(Batch.Item::value)
                .filter(Objects::nonNull)
                .toList();
        PostedBatch posted = new PostedBatch(
                locked.apply(items.stream().map(PostedDeal::externalId).collect(Collectors.toSet())));
        Set<ExternalId> seen = new HashSet<>();
        for (PostedDeal item : items) {
            OwnDeal current = posted.known.get(item.externalId());
            posted.add(item, current == null ? item : over.apply(item, current), seen.add(item.externalId()));
        }
        return posted;
    }

    private void add(PostedDeal item, PostedDeal whole, boolean first) {
        try {
            if (!first) {
                throw Problem.unprocessable(
                        "duplicate_item",
                        "The batch names this deal more than once.",
                        List.of(Fault.at("/externalId", "duplicate_item", "Another item names the same deal.")));
            }
            deals.add(whole.posted());
        } catch (Problem refusal) {
            refused.put(item, refusal);
        }
    }

    Map<ExternalId, OwnDeal> known() {
        return known;
    }

    List<Posted> deals() {
        return deals;
    }

    void recorded(List<Recorded> recorded) {
        recorded.forEach(each -> results.put(each.deal().externalId(), each));
    }

    Recorded of(PostedDeal item) {
        Problem refusal = refused.get(item);
        if (refusal != null) {
            throw refusal;
        }
        return Objects.requireNonNull(results.get(item.externalId()));
    }
}
