package org.partnersuite.e2e.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.e2e.day.model.FedDeal;
import org.partnersuite.e2e.day.model.Partner;
import org.partnersuite.e2e.suite.Client.Answer;

/** Partners, their life in the program, and what feeds report of their deals (PP-1, PP-3). */
final class PartnerSteps {
    static final String PATH = "/v1/partner-program/partners";
    private static final String MANAGER = "partner-manager";
    private static final List<String> STATUSES = List.of("OPEN", "WON", "LOST");

    private final SellerBot bot;
    private final Writes writes;

    PartnerSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void open() {
        String json = "{\"name\":\"%s\",\"engagementModel\":\"SALES_AGENT\",\"geographies\":[\"EMEA\"]}"
                .formatted(bot.text("Partner"));
        Answer answer = writes.create(MANAGER, PATH, json);
        bot.state().partners().add(new Partner(answer.id(), bot.as(MANAGER).subject(), JsonFields.fields(json)));
    }

    void edit() {
        writes.edit(MANAGER, PATH, partner(), "{\"name\":\"%s\"}".formatted(bot.text("Partner")));
    }

    void advance() {
        Partner partner = partner();
        String to = partner.next();
        String json = "{\"to\":\"%s\",\"reason\":\"As agreed\"%s}"
                .formatted(
                        to,
                        switch (to) {
                            case "INVITED" ->
                                ",\"exception\":{\"approvedBy\":\"eve\",\"reason\":\"It is about to qualify\"}";
                            case "PARTICIPATING" -> ",\"agreementSignedOn\":\"2024-01-02\"";
                            default -> "";
                        });
        Answer answer = writes.move(MANAGER, PATH + "/" + partner.id() + "/transitions", partner, json, Set.of());
        if (answer != null) {
            partner.move(bot.as(MANAGER).subject(), to);
            writes.etag(partner, answer);
        }
    }

    /** A deal of the feed, new or known; what it tells again changes nothing. */
    void feed() {
        Partner partner = partner();
        boolean known = !partner.fed().isEmpty() && bot.happens(50);
        String key = known ? bot.anyOf(List.copyOf(partner.fed().keySet())) : bot.key();
        FedDeal deal = drawn();
        String path = PATH + "/" + partner.id() + "/deals/by-external-id/" + source() + "/" + key;
        writes.bring("integration", path, "{" + json(deal) + "}", known);
        partner.report(key, deal);
    }

    /** Some in one call. */
    void feedAll() {
        Partner partner = partner();
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String key = bot.key();
            FedDeal deal = drawn();
            items.add("{\"externalId\":{\"source\":\"%s\",\"id\":\"%s\"},%s}".formatted(source(), key, json(deal)));
            partner.report(key, deal);
        }
        writes.createAll("integration", PATH + "/" + partner.id() + "/deals/batch", items);
    }

    private Partner partner() {
        return bot.anyOf(bot.state().partners());
    }

    private String source() {
        return "feed-" + bot.simulation().run();
    }

    /** Of two years. Some of it is ours, or nothing. */
    private FedDeal drawn() {
        BigDecimal tcv = BigDecimal.valueOf(2 + 2 * bot.random().nextInt(1_000_000), 2);
        LocalDate closes = LocalDate.now(ZoneOffset.UTC).minusDays(bot.random().nextInt(700));
        String status = bot.anyOf(STATUSES);
        return new FedDeal(status, status.equals("OPEN") ? closes.plusYears(2) : closes, tcv, bot.happens(80));
    }

    /** It says that nothing is ours, since what a known deal omits is kept. */
    private String json(FedDeal deal) {
        String half = money(deal.tcv().divide(BigDecimal.TWO));
        return "\"name\":\"Fed\",\"status\":\"%s\",\"closeDate\":\"%s\",%s"
                .formatted(
                        deal.status(),
                        deal.closeDate(),
                        deal.qualifies()
                                ? "\"partnerPortion\":%1$s,\"valueAddPortion\":%1$s".formatted(half)
                                : "\"partnerPortion\":%s,\"valueAddPortion\":%s"
                                        .formatted(money(deal.tcv()), money(new BigDecimal("0.00"))));
    }

    private static String money(BigDecimal amount) {
        return "{\"amount\":\"%s\",\"currency\":\"USD\"}".formatted(amount.toPlainString());
    }
}
