package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.partnersuite.e2e.day.model.Effectiveness;
import org.partnersuite.e2e.day.model.Effectiveness.Side;
import org.partnersuite.e2e.day.model.Engagement;
import org.partnersuite.e2e.day.model.ExpectedState;
import org.partnersuite.e2e.day.model.Requirements;
import org.partnersuite.e2e.day.model.Roadblock;

/** Figures of the run. What is derived from opportunities, or reported of them, follows a moment later. */
final class FigureComparison {
    private final FinalComparison comparison;
    private final Simulation simulation;
    private final ExpectedState state;

    FigureComparison(FinalComparison comparison) {
        this.comparison = comparison;
        this.simulation = comparison.simulation();
        this.state = comparison.state();
    }

    void compare() {
        roadblocks();
        Requirements.of(state.unmerged().getFirst()).keySet().parallelStream().forEach(this::missing);
        comparison.inTheEnd("effectiveness", Effectiveness.of(state.unmerged()), this::effectiveness);
        TopsheetOfTheDay topsheet = new TopsheetOfTheDay(simulation, simulation.market());
        comparison.inTheEnd("stages of the topsheet", ExpectedState.byStage(state.watsonx()), topsheet::byStage);
        comparison.inTheEnd("engagement on the topsheet", Engagement.of(state.watsonx()), topsheet::engagement);
        comparison.inTheEnd(
                "initiatives on the topsheet",
                Engagement.ofInitiatives(state.watsonx(), state.initiatives()),
                topsheet::initiatives);
        topsheet.rows(comparison.tally());
    }

    /** Those of the run's geography, by category. */
    private void roadblocks() {
        Map<String, List<Roadblock>> byCategory = state.all(Roadblock.class).stream()
                .collect(Collectors.groupingBy(roadblock -> roadblock.get("category")));
        Map<String, String> expected = new TreeMap<>();
        byCategory.forEach((category, roadblocks) -> {
            long open = roadblocks.stream().filter(Roadblock::isOpen).count();
            expected.put(category, open + " open, " + (roadblocks.size() - open) + " resolved");
        });
        Map<String, String> found = new TreeMap<>();
        String path = RoadblockSteps.PATH + "/summary?by=category,geography";
        for (JsonNode item :
                comparison.reader(path).get(path).answer().expect(200).body().path("items")) {
            if (item.path("geography").asText().equals(simulation.market())) {
                found.put(
                        item.path("category").asText(),
                        item.path("open").path("count").asLong() + " open, "
                                + item.path("resolved").path("count").asLong() + " resolved");
            }
        }
        comparison.tally().expect(expected, found, "roadblocks by category");
    }

    /** The list of all that lack a requirement. */
    private void missing(String requirement) {
        String path = Simulation.API + "/opportunity-requirements?missing=" + requirement + "&market="
                + encoded(simulation.market());
        comparison.inTheEnd(
                "all that lack " + requirement,
                FinalComparison.ids(state.unmerged().stream()
                        .filter(deal -> Requirements.missing(deal).contains(requirement))
                        .toList()),
                () -> FinalComparison.ids(comparison.reader(path).list(path), "opportunityId"));
    }

    private Map<String, Side> effectiveness() {
        YearMonth now = YearMonth.from(LocalDate.now(ZoneOffset.UTC));
        String path = Simulation.API + "/effectiveness?per=MONTH&from=" + now.minusMonths(13) + "&to=" + now
                + "&geography=" + encoded(simulation.market());
        Map<String, Side> sides = new TreeMap<>();
        for (JsonNode entry :
                comparison.reader(path).get(path).answer().expect(200).body().path("comparisons")) {
            String month = entry.path("from").asText();
            String type = entry.path("engagementType").asText();
            sides.put(Effectiveness.key(month, type, true), side(entry.path("with")));
            sides.put(Effectiveness.key(month, type, false), side(entry.path("without")));
        }
        return sides;
    }

    private static Side side(JsonNode found) {
        Map<String, String> days = new TreeMap<>();
        found.path("meanDaysInStage").fields().forEachRemaining(day -> days.put(day.getKey(), plain(day.getValue())));
        return new Side(
                found.path("won").asLong(),
                found.path("lost").asLong(),
                plain(found.path("winRate")),
                plain(found.path("wonAmounts").path(0).path("amount")),
                plain(found.path("lostAmounts").path(0).path("amount")),
                days);
    }

    private static String plain(JsonNode number) {
        return number.isValueNode() && !number.isNull() ? Effectiveness.plain(new BigDecimal(number.asText())) : "";
    }

    private static String encoded(String text) {
        return text.replace(" ", "%20");
    }
}
