package org.partnersuite.e2e.day;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.Move;
import org.partnersuite.e2e.day.model.StageRules;
import org.partnersuite.e2e.suite.Client.Answer;

/** Stage moves of every kind, made and refused (EN-7). */
final class MoveSteps {
    private static final String LEAD = "technical-lead";

    private final Desk desk;
    private final Writes writes;

    MoveSteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void move() {
        Deal deal = desk.deal();
        Move move = drawn(deal);
        boolean lead = desk.happens(40);
        Caller caller = desk.as(lead ? LEAD : "seller");
        String key = desk.key();
        if (desk.happens(8)) {
            desk.tally().count("stale");
            Answer stale =
                    caller.move(path(deal), deal.staleEtag(), key, move.json()).answer();
            desk.tally().expect(412, stale.status(), "a stale move of " + deal.id());
            return;
        }
        Set<String> unmet = StageRules.unmet(deal.stage(), move, lead);
        String etag = deal.etag();
        Answer answer = caller.move(path(deal), etag, key, move.json()).answer();
        String about =
                deal.stage() + " of " + deal.id() + (lead ? " by a lead " : " ") + move.json() + " " + answer.body();
        desk.tally().expect(StageRules.status(unmet), answer.status(), about);
        if (unmet.isEmpty()) {
            made(deal, move, answer);
            if (desk.happens(8)) {
                writes.same(
                        answer, caller.move(path(deal), etag, key, move.json()).answer(), path(deal));
            }
        } else {
            desk.tally().count("moves refused");
            desk.tally().expect(unmet, writes.codes(answer), about);
        }
    }

    /** Two callers with the same version: one moves it, the other is told that it has changed. */
    void race() {
        Deal deal = desk.deal();
        String to = deal.stage().equals("ENGAGE") ? "LOST" : "ENGAGE";
        Move move = new Move(to, "", desk.today(), true, "Both at once", to.equals("LOST") ? "PRICE" : "");
        String etag = deal.etag();
        List<String> keys = List.of(desk.key(), desk.key());
        List<Answer> answers = writes.atOnce(
                () -> desk.as(LEAD)
                        .move(path(deal), etag, keys.get(0), move.json())
                        .answer(),
                () -> desk.as(LEAD)
                        .move(path(deal), etag, keys.get(1), move.json())
                        .answer());
        List<Integer> statuses = answers.stream().map(Answer::status).sorted().toList();
        desk.tally().expect(List.of(201, 412), statuses, "two moves at once of " + deal.id());
        answers.stream().filter(answer -> answer.status() == 201).findFirst().ifPresent(one -> made(deal, move, one));
    }

    private void made(Deal deal, Move move, Answer answer) {
        desk.tally().count("moves made");
        deal.move(move);
        desk.tally().expect(deal.etag(), answer.etag(), "ETag after the move of " + deal.id());
    }

    /** Mostly the next stage with its evidence; else whatever comes to somebody's mind. */
    private Move drawn(Deal deal) {
        int at = StageRules.STAGES.indexOf(deal.stage());
        LocalDate today = desk.today();
        if (desk.happens(60) && at < 4) {
            String next = StageRules.STAGES.get(at + 1);
            return new Move(next, StageRules.EVIDENCE.getOrDefault(next, ""), today, false, "", "");
        }
        String to = desk.anyOf(StageRules.STAGES);
        String evidence = desk.happens(60)
                ? StageRules.EVIDENCE.getOrDefault(to, "")
                : desk.happens(50) ? desk.anyOf(List.copyOf(new TreeSet<>(StageRules.EVIDENCE.values()))) : "";
        LocalDate on = desk.happens(5) ? LocalDate.now(ZoneOffset.UTC).plusDays(3) : today;
        String reason = desk.happens(70) ? "It turned out so" : "";
        boolean loses = to.equals("LOST") ? desk.happens(90) : desk.happens(10);
        return new Move(to, evidence, on, desk.happens(60), reason, loses ? desk.anyOf(StageRules.LOSS_REASONS) : "");
    }

    private static String path(Deal deal) {
        return DealSteps.PATH + "/" + deal.id() + "/stage-moves";
    }
}
