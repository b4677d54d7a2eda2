package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.partnersuite.e2e.suite.Client.Answer;

/** After the day nothing is left lying about: no event, no work, no difference between a figure and its rows. */
final class Evening {
    private static final List<String> SERVICES =
            List.of("engagement", "partner-program", "customer-success", "reporting");

    /** What could not be done; a service has the lists of what it does. */
    private static final List<String> SET_ASIDE = List.of("parked-events", "refused-events", "parked-work");

    private final FinalComparison comparison;
    private final Simulation simulation;
    private final Tally tally;

    Evening(FinalComparison comparison) {
        this.comparison = comparison;
        this.simulation = comparison.simulation();
        this.tally = comparison.tally();
    }

    /** Waits for it, so that what is compared afterwards is at rest. */
    void nothingWaits() {
        comparison.inTheEnd("work that waits", Map.of(), () -> Waiting.in(simulation.suite()));
        for (String service : SERVICES) {
            for (String list : SET_ASIDE) {
                Answer found = simulation
                        .as("admin")
                        .get("/v1/" + service + "/admin/" + list)
                        .answer();
                if (found.status() != 404) {
                    tally.count("lists of what was set aside");
                    tally.expect(0, found.expect(200).body().path("items").size(), service + " " + list + found.body());
                }
            }
        }
    }

    /** The projection is what its topics say, and its cells are what its rows add up to. */
    void reportingAgrees() {
        JsonNode told = simulation
                .as("admin")
                .get("/v1/reporting/reconciliation")
                .answer()
                .expect(200)
                .body();
        tally.expect(true, told.path("agrees").asBoolean(), "the reconciliation of reporting " + told);
    }

    /** Each row of each file once, and all of them on the topsheet. */
    void imported(Imports imports) {
        String list = DealSteps.PATH + "?externalSource=" + imports.source();
        tally.expect(
                imports.ids(),
                simulation.as("integration").list(list).stream()
                        .map(item -> item.path("externalId").path("id").asText())
                        .sorted()
                        .toList(),
                "what was imported");
        TopsheetOfTheDay topsheet = new TopsheetOfTheDay(simulation, imports.market());
        comparison.inTheEnd("the topsheet of what was imported", Map.of("ENGAGE", imports.sum()), topsheet::byStage);
    }
}
