package org.partnersuite.e2e.day;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.MergeRules;
import org.partnersuite.e2e.suite.Client.Answer;

/** Opportunities that were recorded twice become one (EN-14). */
final class MergeSteps {
    private static final String LEAD = "technical-lead";

    private final SellerBot bot;
    private final Writes writes;

    MergeSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void merge() {
        Deal survivor = bot.deal();
        List<Deal> others = twins(survivor);
        Deal other = others.isEmpty() || bot.happens(20) ? bot.deal() : bot.anyOf(others);
        if (other == survivor) {
            return;
        }
        if (bot.happens(30)) {
            Answer answer = bot.as("seller")
                    .move(path(survivor), survivor.etag(), bot.key(), json(other, 0))
                    .answer();
            bot.tally().expect(403, answer.status(), other.id() + " folded by a seller");
            return;
        }
        if (bot.happens(10)) {
            Answer answer = bot.as(LEAD)
                    .move(path(survivor), survivor.etag(), bot.key(), json(other, 1))
                    .answer();
            bot.tally().expect(412, answer.status(), other.id() + " folded at another version");
            return;
        }
        Set<String> unmet = MergeRules.unmet(survivor, other);
        Answer answer = writes.move(LEAD, path(survivor), survivor, json(other, 0), unmet);
        if (answer != null) {
            merged(survivor, other, answer);
        }
    }

    /** Two want to fold the same one, each into another: one does, the other is told that it is merged. */
    void race() {
        Deal other = bot.deal();
        List<Deal> survivors = twins(other);
        if (survivors.size() < 2 || !MergeRules.unmet(other, other).isEmpty()) {
            return;
        }
        List<Answer> answers = writes.atOnce(fold(survivors.get(0), other), fold(survivors.get(1), other));
        Answer winner = writes.winner(answers, 409, "two merges at once of " + other.id());
        merged(survivors.get(answers.indexOf(winner)), other, winner);
    }

    /** Nothing is written to what was merged; the refusal names where it lives on. */
    void writeToMerged() {
        List<Deal> merged = bot.state().merged();
        if (!merged.isEmpty()) {
            Deal deal = bot.anyOf(merged);
            Answer answer = bot.as("seller")
                    .patch(DealSteps.PATH + "/" + deal.id(), deal.etag(), "{\"name\":\"Never\"}")
                    .answer();
            bot.tally().expect(409, answer.status(), "a write to " + deal.id() + ", which is merged");
            bot.tally()
                    .expect(
                            deal.survivor().id(),
                            answer.body().path("existingId").asText(),
                            "where it lives on");
        }
    }

    private Supplier<Answer> fold(Deal survivor, Deal other) {
        String key = bot.key();
        return () -> bot.as(LEAD)
                .move(path(survivor), survivor.etag(), key, json(other, 0))
                .answer();
    }

    private void merged(Deal survivor, Deal other, Answer answer) {
        bot.tally().count("merges");
        survivor.absorb(other, bot.as(LEAD).subject());
        writes.etag(survivor, answer);
    }

    private List<Deal> twins(Deal deal) {
        return bot.state().unmerged().stream()
                .filter(other -> other != deal && other.account() == deal.account())
                .toList();
    }

    private static String json(Deal other, int ahead) {
        return "{\"mergedId\":\"%s\",\"mergedVersion\":%d,\"reason\":\"Recorded by two sellers\"}"
                .formatted(other.id(), other.version() + ahead);
    }

    private static String path(Deal survivor) {
        return DealSteps.PATH + "/" + survivor.id() + "/merges";
    }
}
