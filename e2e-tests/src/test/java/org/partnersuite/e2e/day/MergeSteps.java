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

    private final Desk desk;
    private final Writes writes;

    MergeSteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void merge() {
        Deal survivor = desk.deal();
        List<Deal> others = twins(survivor);
        Deal other = others.isEmpty() || desk.happens(20) ? desk.deal() : desk.anyOf(others);
        if (other == survivor) {
            return;
        }
        if (desk.happens(30)) {
            Answer answer = desk.as("seller")
                    .move(path(survivor), survivor.etag(), desk.key(), json(other, 0))
                    .answer();
            desk.tally().expect(403, answer.status(), other.id() + " folded by a seller");
            return;
        }
        if (desk.happens(10)) {
            Answer answer = desk.as(LEAD)
                    .move(path(survivor), survivor.etag(), desk.key(), json(other, 1))
                    .answer();
            desk.tally().expect(412, answer.status(), other.id() + " folded at another version");
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
        Deal other = desk.deal();
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
        List<Deal> merged = desk.book().merged();
        if (!merged.isEmpty()) {
            Deal deal = desk.anyOf(merged);
            Answer answer = desk.as("seller")
                    .patch(DealSteps.PATH + "/" + deal.id(), deal.etag(), "{\"name\":\"Never\"}")
                    .answer();
            desk.tally().expect(409, answer.status(), "a write to " + deal.id() + ", which is merged");
            desk.tally()
                    .expect(deal.living().id(), answer.body().path("existingId").asText(), "where it lives on");
        }
    }

    private Supplier<Answer> fold(Deal survivor, Deal other) {
        String key = desk.key();
        return () -> desk.as(LEAD)
                .move(path(survivor), survivor.etag(), key, json(other, 0))
                .answer();
    }

    private void merged(Deal survivor, Deal other, Answer answer) {
        desk.tally().count("merges");
        survivor.absorb(other, desk.as(LEAD).subject());
        writes.etag(survivor, answer);
    }

    private List<Deal> twins(Deal deal) {
        return desk.book().living().stream()
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
