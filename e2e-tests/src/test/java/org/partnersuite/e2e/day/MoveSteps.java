package org.partnersuite.e2e.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
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
        String role = lead ? LEAD : "seller";
        Answer answer = writes.move(role, path(deal), deal, move.json(), StageRules.unmet(deal.stage(), move, lead));
        if (answer != null) {
            made(deal, move, role, answer);
        }
    }

    /** Two callers with the same version: one moves it, the other is told that it has changed. */
    void race() {
        Deal deal = desk.deal();
        String to = deal.stage().equals("ENGAGE") ? "LOST" : "ENGAGE";
        Move move = new Move(to, "", desk.today(), true, "Both at once", to.equals("LOST") ? "PRICE" : "");
        List<Answer> answers = writes.atOnce(asking(deal, move), asking(deal, move));
        made(deal, move, LEAD, writes.winner(answers, 412, "two moves at once of " + deal.id()));
    }

    private Supplier<Answer> asking(Deal deal, Move move) {
        String key = desk.key();
        String etag = deal.etag();
        return () -> desk.as(LEAD).move(path(deal), etag, key, move.json()).answer();
    }

    private void made(Deal deal, Move move, String role, Answer answer) {
        desk.tally().count("moves made");
        Instant at = Instant.parse(answer.body().path("move").path("at").asText());
        deal.move(move, desk.as(role).subject(), at);
        writes.etag(deal, answer);
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

    static String path(Deal deal) {
        return DealSteps.PATH + "/" + deal.id() + "/stage-moves";
    }
}
