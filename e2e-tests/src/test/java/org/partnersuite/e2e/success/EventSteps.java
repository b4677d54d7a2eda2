package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.success.model.Action;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Satisfaction.Answer;
import org.partnersuite.e2e.success.model.Segment;
import org.partnersuite.e2e.suite.Client;

/** What happens besides its use: sponsors leave, people answer surveys, actions are done (CS-6, CS-11). */
final class EventSteps {
    private final Desk desk;
    private final World world;
    private final Triggers triggers;
    private final HealthSteps health;
    private String sponsor = "";

    EventSteps(Desk desk, Triggers triggers, HealthSteps health) {
        this.desk = desk;
        this.world = desk.world();
        this.triggers = triggers;
        this.health = health;
    }

    void sponsor(Customer customer) {
        Body body = Body.of("customerId", customer.id())
                .with("name", "Ana Lima")
                .with("role", "Head of operations")
                .with("sponsor", true);
        sponsor = desk.create("/stakeholders", body).id();
        customer.sponsored();
    }

    /** The sponsor leaves; perhaps another one is named. */
    void sponsorLeaves(Customer customer) {
        if (customer.withoutSponsor()) {
            sponsor(customer);
            health.rescored(customer, false);
            return;
        }
        LocalDate on = desk.happens(60) ? world.today() : world.today().minusDays(desk.between(1, 300));
        desk.move(World.WRITER, "/stakeholders/" + sponsor, "departures", Body.of("on", on));
        Segment segment = customer.segment(world.today());
        triggers.tell(customer, null, segment, "SPONSOR_LEFT", sponsor, on, false);
        customer.left(on);
        health.rescored(customer, false);
    }

    /** Answers that another system collected: they are quiet. */
    void importAnswers(Customer customer) {
        List<Body> items = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (int i = desk.between(1, 4); i > 0; i--) {
            Contract contract = desk.anyOf(customer.contracts());
            Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(86_400L * desk.between(2, 700) + i);
            Answer answer = desk.happens(60)
                    ? new Answer(contract, at, desk.between(0, 10), List.of())
                    : new Answer(contract, at, null, ratings(desk.between(1, 10)));
            answers.add(answer);
            items.add(survey(answer).with("answeredAt", at).with("answers", answers(answer)));
        }
        List<JsonNode> created = desk.createAll("/surveys/imports/batch", items, Set.of(201));
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            customer.satisfaction().answered(answer);
            if (answer.detractor()) {
                triggers.tell(
                        answer.contract(),
                        "DETRACTOR",
                        created.get(i).path("id").asText(),
                        answer.day(),
                        true);
            }
        }
        health.rescored(customer, true);
    }

    /** Somebody answers by the link of a survey, once. */
    void answer(Customer customer) {
        Answer answer = new Answer(desk.anyOf(customer.contracts()), Instant.now(), desk.between(0, 10), List.of());
        String id = desk.create("/surveys", survey(answer)).id();
        Map<String, String> headers = Map.of("Content-Type", "application/json");
        String link = Body.of("surveyId", id).toString();
        Client.Answer issued = desk.send(World.WRITER, "POST", World.API + "/survey-links", headers, link)
                .answer()
                .expect(200);
        String url = issued.body().path("url").asText();
        String form = World.API + "/survey-forms/" + url.substring(url.lastIndexOf('/') + 1);
        String json = Body.of("answers", answers(answer)).toString();
        Reply reply = desk.send(World.WRITER, "POST", form, headers, json);
        boolean told = reply.answer().status() == 200
                || reply.uncertain() && reply.answer().status() == 404;
        world.tally().expect(true, told, "an answer " + reply);
        int again =
                desk.send(World.WRITER, "POST", form, headers, json).answer().status();
        world.tally().expect(404, again, "answered twice");
        customer.satisfaction().answered(answer);
        if (answer.detractor()) {
            triggers.tell(answer.contract(), "DETRACTOR", id, answer.day(), false);
        }
        health.rescored(customer, false);
    }

    /** Somebody closes or snoozes one of the actions. */
    void act(Customer customer) {
        List<Action> open =
                customer.actions().all().stream().filter(Action::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        Action action = desk.anyOf(open);
        String list = World.API + "/calls-to-action?customerId=" + customer.id() + "&trigger=" + action.trigger()
                + "&subjectId=" + action.subject() + "&status=OPEN";
        world.inTheEnd("the action of " + action.fields() + " at " + list, 1, () -> world.list(list)
                .size());
        String path =
                "/calls-to-action/" + world.list(list).getFirst().path("id").asText();
        if (desk.happens(75)) {
            desk.move(
                    World.WRITER,
                    path,
                    "closures",
                    Body.of("outcome", "RESOLVED").with("reason", "Done"));
            action.close();
        } else {
            desk.move(
                    World.WRITER,
                    path,
                    "snoozes",
                    Body.of("until", world.today().plusDays(10)).with("reason", "Year-end"));
            action.snooze();
        }
    }

    private Body survey(Answer answer) {
        Contract contract = answer.contract();
        return Body.of("kind", answer.nps() == null ? "CSAT" : "NPS")
                .with("customerId", contract.customer().id())
                .with("subscriptionId", contract.id())
                .with("product", contract.draft().product());
    }

    private static List<Body> answers(Answer answer) {
        if (answer.nps() != null) {
            return List.of(Body.of("number", 1).with("rating", answer.nps()));
        }
        List<Body> answers = new ArrayList<>();
        for (int i = 0; i < answer.csat().size(); i++) {
            answers.add(Body.of("number", i + 1).with("rating", answer.csat().get(i)));
        }
        return answers;
    }

    private List<Integer> ratings(int count) {
        List<Integer> ratings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ratings.add(desk.between(1, 5));
        }
        return ratings;
    }
}
