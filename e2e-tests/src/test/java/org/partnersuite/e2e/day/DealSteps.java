package org.partnersuite.e2e.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.partnersuite.e2e.day.model.Deal;

/** What is done with the details of opportunities (EN-6). */
final class DealSteps {
    static final String PATH = Office.API + "/opportunities";
    private static final List<String> OFFERINGS = List.of("watsonx.ai", "watsonx.data", "watsonx.governance");

    private final Desk desk;
    private final Writes writes;

    DealSteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void open() {
        String name = desk.text("Deal");
        String owner = desk.seller();
        BigDecimal amount = amount();
        String account = desk.account().id();
        var answer = writes.create(PATH, json(account, name, owner, desk.today(), amount));
        desk.add(new Deal(answer.id(), account, name, owner, amount));
    }

    /** Of an account that is not there, or of a client that will agree only tomorrow. */
    void refused() {
        boolean unknown = desk.happens(50);
        String account = unknown
                ? new UUID(desk.random().nextLong(), 7).toString()
                : desk.account().id();
        LocalDate engaged =
                unknown ? desk.today() : LocalDate.now(ZoneOffset.UTC).plusDays(2);
        String json = json(account, "Never", desk.seller(), engaged, amount());
        desk.tally()
                .expect(
                        unknown ? 422 : 400,
                        desk.as("seller").post(PATH, desk.key(), json).answer().status(),
                        "POST " + PATH + " " + json);
    }

    void edit() {
        Deal deal = desk.deal();
        if (desk.happens(50)) {
            BigDecimal amount = deal.amount().add(amount());
            writes.edit(PATH, deal, "{\"lines\":" + lines(amount) + "}", () -> deal.reprice(amount));
        } else {
            String name = desk.happens(10) ? deal.name() : desk.text("Deal");
            writes.edit(PATH, deal, "{\"name\":\"" + name + "\"}", () -> deal.rename(name));
        }
    }

    private String json(String account, String name, String owner, LocalDate engaged, BigDecimal amount) {
        return """
                {"accountId":"%s","name":"%s","owner":"%s","engagedOn":"%s","closeDate":"%s","currency":"USD",\
                "leadOrganisation":"TECHNOLOGY","origin":"DIGITAL","lines":%s}""".formatted(account, name, owner, engaged, engaged.plusDays(90), lines(amount));
    }

    /** Two lines that add up to it. */
    private String lines(BigDecimal amount) {
        BigDecimal first = BigDecimal.valueOf(desk.random().nextInt(100), 2).min(amount);
        return "[" + line(first) + "," + line(amount.subtract(first)) + "]";
    }

    private String line(BigDecimal amount) {
        return """
                {"offering":"%s","family":"SAAS","quantity":1,"amount":{"amount":"%s","currency":"USD"}}""".formatted(desk.anyOf(OFFERINGS), amount.toPlainString());
    }

    private BigDecimal amount() {
        return BigDecimal.valueOf(100 + desk.random().nextInt(10_000_000), 2);
    }
}
