package org.partnersuite.e2e.day;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.partnersuite.e2e.day.model.Squad;
import org.partnersuite.e2e.day.model.SupportRequest;
import org.partnersuite.e2e.day.model.SupportStep;
import org.partnersuite.e2e.suite.Client.Answer;

/** Which squad does it: one with a free place, unless a lead overrides (EN-9). */
final class AssignmentSteps {
    private static final String ENGINEERING = "client-engineering";

    private final SellerBot bot;
    private final Writes writes;

    AssignmentSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void assign() {
        bot.any(SupportRequest.class).ifPresent(request -> {
            Squad squad = bot.anyOf(squads());
            boolean override = bot.happens(20);
            boolean reason = bot.happens(70);
            boolean lead = bot.happens(40);
            String role = lead ? "technical-lead" : ENGINEERING;
            String json = "{\"squadId\":\"%s\"%s%s}"
                    .formatted(
                            squad.id(),
                            override ? ",\"override\":true" : "",
                            reason ? ",\"reason\":\"It matters\"" : "");
            synchronized (squads()) {
                boolean full = squad.free() <= 0;
                Set<String> unmet = SupportStep.unmet(request, squad, override, reason, lead);
                Answer answer = writes.move(role, path(request), request, json, unmet);
                if (answer != null) {
                    assigned(request, squad, override && full, role, answer);
                }
            }
        });
    }

    /** Two requests for the last place of a squad: one gets it, the other is told that it is full. */
    void race() {
        synchronized (squads()) {
            List<Squad> last =
                    squads().stream().filter(squad -> squad.free() == 1).toList();
            if (last.isEmpty()) {
                return;
            }
            Squad squad = bot.anyOf(last);
            List<SupportRequest> two = bot.state().all(SupportRequest.class).stream()
                    .filter(request -> SupportStep.unmet(request, squad, false, false, false)
                            .isEmpty())
                    .limit(2)
                    .toList();
            if (two.size() == 2) {
                List<Answer> answers = writes.atOnce(assigning(two.get(0), squad), assigning(two.get(1), squad));
                Answer winner = writes.winner(answers, 422, "two for the last place of " + squad.id());
                int number = answers.indexOf(winner);
                bot.tally().count("last places raced for");
                bot.tally()
                        .expect(Set.of("free_place"), Writes.codes(answers.get(1 - number)), "the other one's refusal");
                assigned(two.get(number), squad, false, ENGINEERING, winner);
            }
        }
    }

    /** Of the run's squads those are proposed that know the offering and have a free place, but the one it is with. */
    void propose() {
        bot.any(SupportRequest.class).ifPresent(request -> {
            synchronized (squads()) {
                var proposed = bot.as("seller")
                        .get(SupportSteps.path(request) + "/proposals")
                        .answer()
                        .body()
                        .path("items");
                Set<String> found = StreamSupport.stream(proposed.spliterator(), false)
                        .map(squad -> squad.path("squadId").asText())
                        .filter(id ->
                                squads().stream().anyMatch(squad -> squad.id().equals(id)))
                        .collect(Collectors.toSet());
                Set<String> expected = squads().stream()
                        .filter(squad -> squad.knows(request.get("offering")) && squad.free() > 0)
                        .map(Squad::id)
                        .filter(id -> !id.equals(request.get("squadId")))
                        .collect(Collectors.toSet());
                bot.tally().expect(expected, found, "proposals for " + request.fields());
            }
        });
    }

    private Supplier<Answer> assigning(SupportRequest request, Squad squad) {
        String key = bot.key();
        String etag = request.etag();
        return () -> bot.as(ENGINEERING)
                .move(path(request), etag, key, "{\"squadId\":\"" + squad.id() + "\"}")
                .answer();
    }

    private void assigned(SupportRequest request, Squad squad, boolean overridden, String role, Answer answer) {
        Instant at = Instant.parse(answer.body().path("move").path("at").asText());
        request.assign(squad, overridden, bot.as(role).subject(), at);
        writes.etag(request, answer);
    }

    private List<Squad> squads() {
        return bot.simulation().squads();
    }

    private static String path(SupportRequest request) {
        return SupportSteps.path(request) + "/" + SupportStep.ASSIGN.path();
    }
}
