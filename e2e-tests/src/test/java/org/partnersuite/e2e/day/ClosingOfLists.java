package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.Book;
import org.partnersuite.e2e.day.model.Book.Sum;
import org.partnersuite.e2e.day.model.Initiative;

/** Lists, paged through: each has everything that it should have, once. */
final class ClosingOfLists {
    private final Closing closing;
    private final Book book;
    private final Tally tally;

    ClosingOfLists(Closing closing) {
        this.closing = closing;
        this.book = closing.book();
        this.tally = closing.tally();
    }

    void compare() {
        deals();
        book.initiatives().parallelStream().forEach(this::linked);
        String accounts = AccountSteps.PATH + "?sort=name&market=" + market();
        tally.expect(
                Closing.ids(book.accounts()),
                Closing.ids(closing.reader(accounts).list(accounts), "id"),
                "the market's accounts");
    }

    /** Of the sellers, which add up to what the model's stages come to. */
    private void deals() {
        Map<String, Sum> sums = new TreeMap<>();
        List<String> listed = new ArrayList<>();
        for (int seller = 0; seller < closing.simulation().workload().sellers(); seller++) {
            String own = DealSteps.PATH + "?owner=" + closing.simulation().seller(seller);
            for (JsonNode item : closing.reader(own).list(own)) {
                String stage = item.path("stage").asText();
                BigDecimal amount =
                        new BigDecimal(item.path("amount").path("amount").asText());
                sums.put(stage, sums.getOrDefault(stage, Sum.NONE).plus(amount));
                listed.add(item.path("id").asText());
            }
        }
        tally.expect(Closing.ids(book.living()), listed.stream().sorted().toList(), "the sellers' lists");
        tally.expect(Book.byStage(book.living()), sums, "amount a stage of the lists");
    }

    /** Opportunities are linked to it, and no other. */
    private void linked(Initiative initiative) {
        String path = DealSteps.PATH + "?initiativeId=" + initiative.id();
        tally.expect(
                Closing.ids(book.living().stream()
                        .filter(deal -> deal.get("initiativeId").equals(initiative.id()))
                        .toList()),
                Closing.ids(closing.reader(path).list(path), "id"),
                "opportunities of the initiative " + initiative.id());
    }

    private String market() {
        return closing.simulation().market().replace(" ", "%20");
    }
}
