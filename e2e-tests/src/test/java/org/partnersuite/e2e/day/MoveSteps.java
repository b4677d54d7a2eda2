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

    private final SellerBot bot;
    private final Writes writes;

    MoveSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void move() {
        Deal deal = bot.deal();
        Move move = drawn(deal);
        boolean lead = bot.happens(40);
        String role = lead ? LEAD : "seller";
        Answer answer = writes.move(role, path(deal), deal, move.json(), StageRules.unmet(deal.stage(), move, lead));
        if (answer != null) {
            made(deal, move, role, answer);
        }
    }

    /** Two callers with the same version: one moves it, the other is told that it has changed. */
    void race() {
        Deal deal = bot.deal();
        String to = deal.stage().equals("ENGAGE") ? "LOST" : "ENGAGE";
        Move move = new Move(to, "", bot.today(), true, "Both at once", to.equals("LOST") ? "PRICE" : "");
        List<Answer> answers = writes.atOnce(asking(deal, move), asking(deal, move));
        made(deal, move, LEAD, writes.winner(answers, 412, "two moves at once of " + deal.id()));
    }

    private Supplier<Answer> asking(Deal deal, Move move) {
        String key = bot.key();
        String etag = deal.etag();
        return () -> bot.as(LEAD).move(path(deal), etag, key, move.json()).answer();
    }

    private void made(Deal deal, Move move, String role, Answer answer) {
        bot.tally().count("moves made");
        Instant at = Instant.parse(answer.body().path("move").path("at").asText());
        deal.move(move, bot.as(role).subject(), at);
        writes.etag(deal, answer);
    }

    /** Mostly the next stage with its evidence; else whatever comes to somebody's mind. */
    private Move drawn(Deal deal) {
        int at = StageRules.STAGES.indexOf(deal.stage());
        LocalDate today = bot.today();
        if (bot.happens(60) && at < 4) {
            String next = StageRules.STAGES.get(at + 1);
            return new Move(next, StageRules.EVIDENCE.getOrDefault(next, ""), today, false, "", "");
        }
        String to = bot.anyOf(StageRules.STAGES);
        String evidence = bot.happens(60)
                ? StageRules.EVIDENCE.getOrDefault(to, "")
                : bot.happens(50) ? bot.anyOf(List.copyOf(new TreeSet<>(StageRules.EVIDENCE.values()))) : "";
        LocalDate on = bot.happens(5) ? LocalDate.now(ZoneOffset.UTC).plusDays(3) : today;
        String reason = bot.happens(70) ? "It turned out so" : "";
        boolean loses = to.equals("LOST") ? bot.happens(90) : bot.happens(10);
        return new Move(to, evidence, on, bot.happens(60), reason, loses ? bot.anyOf(StageRules.LOSS_REASONS) : "");
    }

    static String path(Deal deal) {
        return DealSteps.PATH + "/" + deal.id() + "/stage-moves";
    }
}
