package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.success.model.Client;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Contract.Terms;
import org.partnersuite.e2e.success.model.Service;

/** Contracts of all kinds, what changes of their terms, and which partner serves them (CS-2). */
final class ContractSteps {
    private static final String PATH = "/subscriptions";
    private static final List<Integer> SCALES = List.of(6_000, 30_000, 150_000, 1_200_000);

    /** Days on which triggers look at a new contract; none falls on today. */
    private static final List<Integer> LOOKED_AT = List.of(30, 60);

    private final Desk desk;
    private final LocalDate today;

    ContractSteps(Desk desk) {
        this.desk = desk;
        this.today = desk.volume().today();
    }

    /** One to three, in one call or one by one. */
    void sign(Client client) {
        List<Terms> signed = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (int i = 1 + desk.random().nextInt(3); i > 0; i--) {
            Terms terms = terms(client);
            signed.add(terms);
            items.add(json(terms));
        }
        if (desk.happens(50)) {
            List<JsonNode> created = desk.calls().createAll("customer-success", PATH, items);
            for (int i = 0; i < signed.size(); i++) {
                add(client, created.get(i).path("id").asText(), signed.get(i));
            }
        } else {
            for (int i = 0; i < signed.size(); i++) {
                add(
                        client,
                        desk.calls().create("integration", PATH, items.get(i)).id(),
                        signed.get(i));
            }
        }
        for (Contract contract : client.contracts()) {
            for (int i = desk.random().nextInt(3); i > 0; i--) {
                serve(contract);
            }
        }
    }

    private void add(Client client, String id, Terms terms) {
        client.contracts().add(new Contract(id, terms, today));
    }

    private Terms terms(Client client) {
        int kind = desk.random().nextInt(100);
        LocalDate start = desk.day(desk.volume().firstMonth().atDay(1), today.minusMonths(1));
        boolean trial = kind >= 90;
        boolean converted = kind >= 80 && !trial;
        if (trial) {
            start = today.minusDays(10 + desk.random().nextInt(60));
        }
        while (LOOKED_AT.contains((int) (today.toEpochDay() - start.toEpochDay()))) {
            start = start.minusDays(1);
        }
        LocalDate end = kind < 45 || converted
                ? start.plusMonths(12).minusDays(1)
                : kind < 60
                        ? start.plusMonths(24).minusDays(1)
                        : kind < 72
                                ? start.plusDays(100 + desk.random().nextInt(100))
                                : trial ? start.plusDays(89) : LocalDate.MAX;
        BigDecimal arr = amount();
        return new Terms(
                client.id(),
                desk.anyOf(desk.market().products()),
                20 + desk.random().nextInt(400),
                start,
                end,
                arr,
                arr.add(BigDecimal.ONE),
                trial,
                converted ? start.plusDays(5 + desk.random().nextInt(25)) : LocalDate.MIN,
                desk.market().drawn(desk.random()));
    }

    private BigDecimal amount() {
        int scale = desk.anyOf(SCALES);
        return BigDecimal.valueOf(100L * scale + desk.random().nextInt(50 * scale), 2);
    }

    private static String json(Terms terms) {
        boolean converted = !terms.convertedOn().equals(LocalDate.MIN);
        return """
                {"customerId":"%s","product":"%s","licenceType":"Users","licensedUsers":%d,"contractStart":"%s","term":"%s",\
                "arr":%s,"tcv":%s,"trial":%s%s%s%s%s}\
                """.formatted(
                        terms.customer(),
                        terms.product(),
                        terms.licensed(),
                        terms.start(),
                        terms.isMonthly() ? "MONTHLY" : "FIXED",
                        money(terms.arr()),
                        money(terms.tcv()),
                        terms.trial(),
                        terms.isMonthly() ? "" : ",\"contractEnd\":\"%s\"".formatted(terms.end()),
                        terms.trial() || converted ? ",\"trialStart\":\"%s\"".formatted(terms.start()) : "",
                        converted ? ",\"convertedOn\":\"%s\"".formatted(terms.convertedOn()) : "",
                        terms.service().isNone()
                                ? ""
                                : ",\"partnerOfRecord\":\"%s\",\"engagementModel\":\"%s\""
                                        .formatted(
                                                terms.service().partner(),
                                                terms.service().model()));
    }

    static String money(BigDecimal amount) {
        return "{\"amount\":\"%s\",\"currency\":\"USD\"}".formatted(amount.toPlainString());
    }

    /** Another partner from a day of the past on, with the customer's consent and an approver. */
    private void serve(Contract contract) {
        Service service = desk.market().drawn(desk.random());
        LocalDate from = desk.day(contract.terms().start(), today);
        String json = "{%s\"effectiveOn\":\"%s\",\"reason\":\"Agreed\",\"approvedBy\":\"approver\"}"
                .formatted(service.isNone() ? "" : """
                                "partnerId":"%s","engagementModel":"%s","consentBy":"Ana Lima","consentedOn":"%s",\
                                """.formatted(service.partner(), service.model(), from), from);
        desk.calls()
                .move(
                        "customer-success",
                        PATH + "/" + contract.id() + "/partner-of-record-changes",
                        contract.etag(),
                        json);
        contract.serve(service, from);
    }

    /** What changes today: trials are converted, contracts in force cost more or less. */
    void change(Client client) {
        for (Contract contract : client.contracts()) {
            if (contract.isTrial() && desk.happens(60)) {
                LocalDate on = desk.day(contract.terms().start(), today);
                desk.calls()
                        .change(
                                "customer-success",
                                PATH,
                                contract,
                                "{\"trial\":false,\"convertedOn\":\"%s\"}".formatted(on));
                contract.convert(on);
            } else if (contract.isInForce() && desk.happens(25)) {
                BigDecimal arr = amount();
                desk.calls().change("customer-success", PATH, contract, "{\"arr\":%s}".formatted(money(arr)));
                contract.reprice(arr);
            }
        }
    }
}
