package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.ExpectedState;
import org.partnersuite.e2e.day.model.ExpectedState.Sum;
import org.partnersuite.e2e.day.model.Initiative;

/** Lists, paged through: each has everything that it should have, once. */
final class ListComparison {
    private final FinalComparison comparison;
    private final ExpectedState state;
    private final Tally tally;

    ListComparison(FinalComparison comparison) {
        this.comparison = comparison;
        this.state = comparison.state();
        this.tally = comparison.tally();
    }

    void compare() {
        deals();
        state.initiatives().parallelStream().forEach(this::linked);
        String accounts = AccountSteps.PATH + "?sort=name&market=" + market();
        tally.expect(
                FinalComparison.ids(state.accounts()),
                FinalComparison.ids(comparison.reader(accounts).list(accounts), "id"),
                "the market's accounts");
    }

    /** Of the sellers, which add up to what the model's stages come to. */
    private void deals() {
        Map<String, Sum> sums = new TreeMap<>();
        List<String> listed = new ArrayList<>();
        for (int seller = 0; seller < comparison.simulation().workload().sellers(); seller++) {
            String own = DealSteps.PATH + "?owner=" + comparison.simulation().seller(seller);
            for (JsonNode item : comparison.reader(own).list(own)) {
                String stage = item.path("stage").asText();
                BigDecimal amount =
                        new BigDecimal(item.path("amount").path("amount").asText());
                sums.put(stage, sums.getOrDefault(stage, Sum.NONE).plus(amount));
                listed.add(item.path("id").asText());
            }
        }
        tally.expect(
                FinalComparison.ids(state.unmerged()), listed.stream().sorted().toList(), "the sellers' lists");
        tally.expect(ExpectedState.byStage(state.unmerged()), sums, "amount a stage of the lists");
    }

    /** Opportunities are linked to it, and no other. */
    private void linked(Initiative initiative) {
        String path = DealSteps.PATH + "?initiativeId=" + initiative.id();
        tally.expect(
                FinalComparison.ids(state.unmerged().stream()
                        .filter(deal -> deal.get("initiativeId").equals(initiative.id()))
                        .toList()),
                FinalComparison.ids(comparison.reader(path).list(path), "id"),
                "opportunities of the initiative " + initiative.id());
    }

    private String market() {
        return comparison.simulation().market().replace(" ", "%20");
    }
}
