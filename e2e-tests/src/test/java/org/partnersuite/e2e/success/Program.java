package org.partnersuite.e2e.success;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.partnersuite.e2e.success.model.Partner;
import org.partnersuite.e2e.success.model.ScoreModel;
import org.partnersuite.e2e.suite.Client.Answer;

/**
 * What there is before the customers: partners of both models, products, models of health, and rules of triggers.
 *
 * @param generic the model of products that have none of their own
 * @param ruleStarts the first day of each trigger's rule
 */
record Program(List<Partner> partners, List<String> products, ScoreModel generic, Map<String, LocalDate> ruleStarts) {
    private static final List<String> NAMES = List.of("Aurora", "Borealis", "Cirrus");
    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    /** The product that has a model of its own. */
    String scoredByItsOwn() {
        return products.get(1);
    }

    ScoreModel modelOf(String product) {
        return product.equals(scoredByItsOwn()) ? ScoreModel.own(product, 1) : generic;
    }

    static Program open(World world) {
        Desk desk = new Desk(world, -1);
        List<Partner> partners = new ArrayList<>();
        for (int number = 0; number < world.size().partners(); number++) {
            boolean manager = number % 2 == 0;
            Body body = Body.of("name", world.text("Partner " + number))
                    .with("engagementModel", manager ? "CUSTOMER_SUCCESS_MANAGER" : "SALES_AGENT")
                    .with("geographies", List.of("EMEA"));
            partners.add(new Partner(
                    desk.create("partner-manager", "/v1/partner-program/partners", body).id(), manager));
        }
        List<String> products = NAMES.stream().map(world::text).toList();
        Map<String, LocalDate> ruleStarts = new TreeMap<>();
        for (JsonNode rule : world.list(World.API + "/trigger-rules")) {
            ruleStarts.put(
                    rule.path("key").asText(), LocalDate.parse(rule.path("startsOn").asText()));
        }
        int version = world.list(World.API + "/health-models?offer=DEFAULT").stream()
                .mapToInt(model -> model.path("version").asInt())
                .max()
                .orElseThrow();
        Program program = new Program(partners, products, ScoreModel.generic(version), ruleStarts);
        publish(desk, ScoreModel.own(program.scoredByItsOwn(), 1));
        program.awaitPartners(desk);
        return program;
    }

    /** Publishes a version of a product's own model. */
    static void publish(Desk desk, ScoreModel model) {
        Body body = Body.of("offer", model.offer())
                .with("name", "Model " + model.version())
                .with("objectiveShare", model.objectiveShare())
                .with("measures", model.measures().stream().map(Program::measure).toList())
                .with(
                        "questions",
                        ScoreModel.QUESTIONS.stream()
                                .map(key -> Body.of("key", key).with("name", key).with("weight", 10))
                                .toList())
                .with("answerScores", Body.of("yes", 10).with("inProgress", 5).with("no", 1))
                .with("bands", List.of(band("GREEN", 8), band("YELLOW", 5), band("RED", 1)));
        Answer published = desk.create("admin", World.API + "/health-models", body);
        desk.world().compare("version of " + model.offer(), model.version(), published.body().path("version").asInt());
    }

    private static Body measure(ScoreModel.Measure measure) {
        boolean counted = measure.key().equals("FEATURES");
        List<Body> bands = measure.scale().steps().stream()
                .map(step -> Body.of("upTo", step.upTo())
                        .with("inclusive", step.inclusive())
                        .with("score", step.score()))
                .toList();
        return Body.of("key", measure.key())
                .with("name", measure.key())
                .with("unit", counted ? "COUNT" : "PERCENT")
                .with("combination", "SINGLE")
                .with("weight", measure.weight())
                .with("bands", bands);
    }

    private static Body band(String band, int from) {
        return Body.of("band", band).with("from", from);
    }

    /** Customer success hears of partners by events. */
    private void awaitPartners(Desk desk) {
        Answer customer = desk.create("/customers", Body.of("name", desk.world().text("Who waits")));
        IntStream.range(0, partners.size()).forEach(number -> {
            String key = desk.key();
            Body relation = Body.of("customerId", customer.id())
                    .with("partnerId", partners.get(number).id());
            await("partner " + number)
                    .atMost(TIMEOUT)
                    .until(() -> desk.world()
                                    .as(World.WRITER)
                                    .post(World.API + "/partner-relations", key, relation.toString())
                                    .answer()
                                    .status()
                            == 201);
        });
    }
}
