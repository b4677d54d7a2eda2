package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.Book;
import org.partnersuite.e2e.day.model.Book.Sum;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.Tracked;

/** At the end of the day: every aggregate, history and list is what the model says. */
final class Closing {
    /** Several, as the gateway limits what one may ask for in a minute. */
    private static final List<String> READERS =
            List.of("reader", "executive", "customer-success", "client-engineering", "partner-manager");

    private final Office office;
    private final List<Caller> readers;
    private final Tally tally;

    Closing(Office office) {
        this.office = office;
        this.readers = READERS.stream().map(office::as).toList();
        this.tally = office.tally();
    }

    void compare() {
        Book book = office.book();
        book.accounts().parallelStream().forEach(account -> compare(AccountSteps.PATH, account));
        book.living().parallelStream().forEach(this::compare);
        book.merged().parallelStream().forEach(this::leadsOn);
        lists(book);
    }

    private void compare(Deal deal) {
        JsonNode found = compare(DealSteps.PATH, deal);
        String about = " of " + deal.id();
        tally.expect(deal.stage(), found.path("stage").asText(), "stage" + about);
        tally.expect(deal.lossReason(), found.path("lossReason").asText(), "loss reason" + about);
        tally.expect(deal.owner(), found.path("owner").asText(), "owner" + about);
        tally.expect(0, deal.amount().compareTo(amount(found)), "amount " + deal.amount() + about + " " + found);
        JsonNode moves = reader(deal)
                .get(DealSteps.PATH + "/" + deal.id() + "/stage-moves")
                .answer()
                .body();
        tally.expect(deal.moves(), moves.path("items").size(), "moves" + about);
        tally.expect(
                deal.activities(),
                reader(deal)
                        .list(ActivitySteps.PATH + "?opportunityId=" + deal.id())
                        .size(),
                "activities" + about);
        tally.expect(
                deal.roadblocks(),
                reader(deal)
                        .list(RoadblockSteps.PATH + "?opportunityId=" + deal.id())
                        .size(),
                "roadblocks" + about);
    }

    private void leadsOn(Deal merged) {
        JsonNode found = reader(merged)
                .get(DealSteps.PATH + "/" + merged.id())
                .answer()
                .expect(200)
                .body();
        tally.expect(merged.living().id(), found.path("id").asText(), "where " + merged.id() + " leads");
    }

    private JsonNode compare(String path, Tracked tracked) {
        String at = path + "/" + tracked.id();
        JsonNode found = reader(tracked).get(at).answer().expect(200).body();
        tally.expect(tracked.version(), found.path("version").asLong(), "version of " + at);
        tally.expect(tracked.name(), found.path("name").asText(), "name of " + at);
        tally.expect(
                (int) tracked.version(), reader(tracked).list(at + "/history").size(), "history of " + at);
        return found;
    }

    /** Paged through, each once, and adding up to what the model's stages come to. */
    private void lists(Book book) {
        Map<String, Sum> sums = new TreeMap<>();
        List<String> listed = new ArrayList<>();
        for (int seller = 0; seller < office.workload().sellers(); seller++) {
            for (JsonNode item : readers.get(0).list(DealSteps.PATH + "?owner=" + office.seller(seller))) {
                String stage = item.path("stage").asText();
                sums.put(stage, sums.getOrDefault(stage, Sum.NONE).plus(amount(item)));
                listed.add(item.path("id").asText());
            }
        }
        tally.expect(ids(book.living()), listed.stream().sorted().toList(), "the sellers' lists");
        tally.expect(book.byStage(), sums, "amount a stage of the lists");
        String market = office.market().replace(" ", "%20");
        tally.expect(
                ids(book.accounts()),
                readers.get(1).list(AccountSteps.PATH + "?sort=name&market=" + market).stream()
                        .map(item -> item.path("id").asText())
                        .sorted()
                        .toList(),
                "the market's accounts");
    }

    private static List<String> ids(Collection<? extends Tracked> tracked) {
        return tracked.stream().map(Tracked::id).sorted().toList();
    }

    private Caller reader(Tracked tracked) {
        return readers.get(Math.floorMod(tracked.id().hashCode(), readers.size()));
    }

    private static BigDecimal amount(JsonNode deal) {
        return new BigDecimal(deal.path("amount").path("amount").asText());
    }
}
