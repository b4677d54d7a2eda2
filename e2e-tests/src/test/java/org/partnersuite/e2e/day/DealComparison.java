package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.partnersuite.e2e.day.model.Activity;
import org.partnersuite.e2e.day.model.Belonging;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.Requirements;
import org.partnersuite.e2e.day.model.Roadblock;
import org.partnersuite.e2e.day.model.SupportRequest;
import org.partnersuite.e2e.day.model.TransitionDocument;

/** Each opportunity with its moves, with all records linked to it, and with what it lacks. */
final class DealComparison {
    private final FinalComparison comparison;
    private final Tally tally;

    DealComparison(FinalComparison comparison) {
        this.comparison = comparison;
        this.tally = comparison.tally();
    }

    void compare(Deal deal) {
        JsonNode found = comparison.compare(DealSteps.PATH, deal);
        BigDecimal amount = new BigDecimal(found.path("amount").path("amount").asText());
        tally.expect(0, deal.amount().compareTo(amount), "amount " + deal.amount() + " of " + found);
        String at = DealSteps.PATH + "/" + deal.id();
        tally.expect(
                deal.visits().stream()
                        .map(move -> told(move.from(), move.to(), move.by(), move.seconds()))
                        .toList(),
                items(deal, at + "/stage-moves")
                        .map(move -> told(
                                move.path("from").asText(""),
                                move.path("to").asText(),
                                move.path("by").asText(),
                                move.path("secondsInPreviousStage").asLong()))
                        .toList(),
                "moves of " + deal.id());
        Set<String> offerings = new TreeSet<>();
        found.path("lines").forEach(line -> offerings.add(line.path("offering").asText()));
        belongings(ActivitySteps.PATH, deal, Activity.class)
                .forEach((activity, item) -> warnings(activity, offerings, item));
        belongings(RoadblockSteps.PATH, deal, Roadblock.class);
        belongings(SupportSteps.PATH, deal, SupportRequest.class).keySet().forEach(this::moves);
        belongings(DocumentSteps.PATH, deal, TransitionDocument.class);
        requirements(deal, at);
    }

    /** Its own history ends with where it went. */
    void leadsOn(Deal merged) {
        JsonNode found = comparison
                .reader(merged.id())
                .get(DealSteps.PATH + "/" + merged.id())
                .answer()
                .expect(200)
                .body();
        tally.expect(merged.survivor().id(), found.path("id").asText(), "where " + merged.id() + " leads");
        comparison.history(DealSteps.PATH, merged);
    }

    private <T extends Belonging> Map<T, JsonNode> belongings(String path, Deal deal, Class<T> kind) {
        List<T> expected = deal.all(kind);
        List<JsonNode> items = comparison.reader(deal.id()).list(path + "?opportunityId=" + deal.id());
        tally.expect(FinalComparison.ids(expected), FinalComparison.ids(items, "id"), path + " of " + deal.id());
        Map<T, JsonNode> found = new HashMap<>();
        for (T one : expected) {
            items.stream()
                    .filter(item -> item.path("id").asText().equals(one.id()))
                    .forEach(item -> {
                        comparison.compare(path, one, item);
                        found.put(one, item);
                    });
        }
        return found;
    }

    /** @param offerings of the opportunity's lines, of which the model knows the sum alone */
    private void warnings(Activity activity, Set<String> offerings, JsonNode found) {
        Set<String> keys = new TreeSet<>();
        found.path("warnings").forEach(warning -> keys.add(warning.path("key").asText()));
        tally.expect(activity.warnings(LocalDate.now(ZoneOffset.UTC), offerings), keys, "warnings of " + found);
    }

    private void moves(SupportRequest request) {
        tally.expect(
                request.moves(),
                items(request.deal(), SupportSteps.path(request) + "/moves")
                        .map(move -> SupportRequest.told(
                                move.path("move").asText(),
                                move.path("from").asText(),
                                move.path("to").asText(),
                                move.path("by").asText(),
                                move.path("squadId").asText(""),
                                move.path("overridden").asBoolean()))
                        .toList(),
                "moves of " + request.id());
    }

    private void requirements(Deal deal, String at) {
        JsonNode found =
                comparison.reader(deal.id()).get(at + "/requirements").answer().body();
        Map<String, String> states = new TreeMap<>();
        found.path("requirements")
                .forEach(entry -> states.put(
                        entry.path("key").asText(), entry.path("state").asText()));
        tally.expect(Requirements.of(deal), states, "requirements of " + deal.fields());
        tally.expect(
                Requirements.missing(deal).size(), found.path("missing").asInt(), "how many it lacks, " + deal.id());
    }

    private Stream<JsonNode> items(Deal deal, String path) {
        JsonNode items = comparison.reader(deal.id()).get(path).answer().body().path("items");
        return StreamSupport.stream(items.spliterator(), false);
    }

    private static String told(String from, String to, String by, long seconds) {
        return from + " → " + to + " by " + by + " after " + seconds;
    }
}
