package org.partnersuite.e2e.day;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.Partner;

/** What is done with the details of opportunities (EN-6). */
final class DealSteps {
    static final String PATH = Simulation.API + "/opportunities";
    static final List<String> OFFERINGS = List.of("watsonx.ai", "watsonx.data", "watsonx.governance");
    private static final List<String> USE_CASES = List.of("wx_Talent", "wx_SAP", "wx_Modernization_&_Code");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final SellerBot bot;
    private final Writes writes;

    DealSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    /** Some sell nothing yet, some name no use case, some are joint. */
    void open() {
        Account account = bot.account();
        String json = json(
                account.id(),
                partner(account),
                bot.text("Deal"),
                bot.today(),
                bot.happens(90) ? lines(account, amount()) : "[]");
        var answer = writes.create("seller", PATH, json);
        Instant at = Instant.parse(answer.body().path("stageEnteredAt").asText());
        bot.state()
                .deals()
                .add(new Deal(answer.id(), account, bot.as("seller").subject(), at, JsonFields.fields(json)));
    }

    /** Waits until the engagement service has heard of a new partner. */
    void mayName(Partner partner) {
        String account = new UUID(bot.random().nextLong(), 7).toString();
        String named = "\"partnerId\":\"%s\",".formatted(partner.id());
        await("the partner " + partner.id()).atMost(Duration.ofMinutes(5)).until(() -> !Writes.codes(bot.as("seller")
                        .post(PATH, bot.key(), json(account, named, "Never", bot.today(), "[]"))
                        .answer())
                .contains("unknown_partner"));
    }

    /** Of an account that is not there, or of a client that will agree only tomorrow. */
    void refused() {
        boolean unknown = bot.happens(50);
        String account = unknown
                ? new UUID(bot.random().nextLong(), 7).toString()
                : bot.account().id();
        LocalDate engaged =
                unknown ? bot.today() : LocalDate.now(ZoneOffset.UTC).plusDays(2);
        String json = json(account, "", "Never", engaged, "[]");
        bot.tally()
                .expect(
                        unknown ? 422 : 400,
                        bot.as("seller").post(PATH, bot.key(), json).answer().status(),
                        "POST " + PATH + " " + json);
    }

    void edit() {
        Deal deal = bot.deal();
        writes.edit("seller", PATH, deal, "{" + detail(deal) + "}");
    }

    private String detail(Deal deal) {
        return switch (bot.random().nextInt(10)) {
            case 0, 1, 2 -> "\"lines\":" + lines(deal.account(), deal.amount().add(amount()));
            case 3, 4 -> "\"name\":\"%s\"".formatted(bot.happens(10) ? deal.get("name") : bot.text("Deal"));
            case 5 -> "\"useCases\":" + useCases();
            case 6 -> "\"owner\":\"" + bot.seller() + "\"";
            case 7 -> "\"sponsor\":" + (bot.happens(80) ? "\"CIO\"" : "null");
            case 8 ->
                "\"technicalBlocker\":"
                        + (deal.has("technicalBlocker")
                                ? "null"
                                : "{\"reason\":\"Data\",\"reasonCode\":\"WRONG_USE_CASE\",\"since\":\"%s\"}"
                                        .formatted(bot.today()));
            default -> "\"technicalQualification\":{\"by\":\"joe\",\"on\":\"%s\"}".formatted(bot.today());
        };
    }

    private static String partner(Account account) {
        return account.partner().isEmpty() ? "" : "\"partnerId\":\"%s\",".formatted(account.partner());
    }

    private String json(String account, String partner, String name, LocalDate engaged, String lines) {
        return """
            {"accountId":"%s",%s"name":"%s","owner":"%s","engagedOn":"%s","closeDate":"%s","currency":"USD",\
            "leadOrganisation":"TECHNOLOGY","origin":"DIGITAL","lines":%s,"useCases":%s,"strategyCodes":%s}\
            """.formatted(
                        account,
                        partner,
                        name,
                        bot.seller(),
                        engaged,
                        engaged.plusDays(90),
                        lines,
                        useCases(),
                        bot.happens(10) ? "[\"ITSPATCH\"]" : "[]");
    }

    private String useCases() {
        return bot.happens(30) ? "[]" : "[\"" + bot.anyOf(USE_CASES) + "\"]";
    }

    /** Two lines that add up to it; one half of each is the partner's, when there is one. */
    private String lines(Account account, BigDecimal amount) {
        BigDecimal first = BigDecimal.valueOf(bot.random().nextInt(100), 2).min(amount);
        return "[" + line(account, first) + "," + line(account, amount.subtract(first)) + "]";
    }

    private String line(Account account, BigDecimal amount) {
        String portion = "{\"amount\":\"%s\",\"currency\":\"USD\"}"
                .formatted(amount.multiply(HALF).toPlainString());
        return """
            {"offering":"%s","family":"SAAS","quantity":1,"amount":{"amount":"%s","currency":"USD"}%s}\
            """.formatted(
                        bot.anyOf(OFFERINGS),
                        amount.toPlainString(),
                        account.partner().isEmpty()
                                ? ""
                                : ",\"partnerPortion\":%1$s,\"valueAddPortion\":%1$s".formatted(portion));
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(100 + bot.random().nextInt(10_000_000), 2);
    }
}
