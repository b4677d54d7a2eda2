package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Account;
import org.partnersuite.e2e.program.model.Activations;
import org.partnersuite.e2e.program.model.DealState.Status;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Plain;

/**
 * Licences that customers activate earn their partner of record an amount each, by telemetry, which is corrected later, and by
 * proofs of performance; statements, payouts and disputes follow, to the cent (PP-11, PP-12).
 */
final class IncentiveSteps {
    private static final String SUCCESS = "/v1/customer-success";
    private static final String MANAGER = "partner-manager";
    private static final BigDecimal EACH = new BigDecimal("49.99");
    private static final List<String> QUARTERS = List.of("2022-Q2", "2023-Q4", "2025-Q4");
    private static final int LICENSED = 100;
    private static final int MONTHS = 9;

    private final ThreeYears years;
    private final Random random;
    private final Calls calls;
    private final Map<Integer, Account> accounts = new TreeMap<>();
    private final Map<String, Activations> subscriptions = new TreeMap<>();

    IncentiveSteps(ThreeYears years) {
        this.years = years;
        this.random = new Random(years.volume().seed() ^ 0x696e6365);
        this.calls = new Calls(years, random, "incentives");
    }

    void work() {
        setTerms();
        years.program().partners().forEach(this::open);
        subscriptions.forEach(this::report);
        accounts.keySet().forEach(this::compare);
        for (String quarter : QUARTERS) {
            accounts.keySet().forEach(partner -> state(partner, quarter));
            pay(quarter);
            subscriptions.forEach(this::correct);
            accounts.keySet().forEach(this::compare);
            accounts.keySet().forEach(this::dispute);
            accounts.keySet().forEach(this::compare);
        }
    }

    private void setTerms() {
        String path = ThreeYears.API + "/incentive-program";
        String etag = years.as("admin").get(path).answer().expect(200).etag();
        String json = """
            {"terms":[{"validFrom":"2021-01-01","land":{"dealRegistration":0,"rebate":0,"costOffset":0},\
            "adoptionRebate":{"activeUsageAtLeast":60,"monthsInARow":3,"planWithinDays":90,"rate":0},\
            "activate":{"amountPerLicence":{"amount":"%s","currency":"USD"},"costCenter":"CC-1"},"adopt":[],"expand":[],\
            "renewal":{"rateOver":80,"basis":"COUNT","minimumDue":5,"graceDays":30,"rate":0}}]}\
            """.formatted(EACH);
        int status = years.as("admin")
                .send("PUT", path, Map.of("Content-Type", "application/json", "If-Match", etag), json)
                .answer()
                .status();
        years.expect(200, status, "terms of incentives");
    }

    /** The subscriptions that follow from its won opportunities; it is partner of record of each. */
    private void open(Partner partner) {
        long won = years.program().dealsOf(partner).stream()
                .filter(deal -> deal.isOpportunity() && deal.now().status() == Status.WON)
                .count();
        if (won == 0) {
            return;
        }
        String path = "/driven-subscriptions?partnerId=" + partner.id();
        years.inTheEnd(
                "subscriptions of " + partner, (int) won, () -> years.list(path).size());
        Account account = new Account(EACH);
        for (JsonNode driven : years.list(path)) {
            String id = driven.path("subscriptionId").asText();
            years.expect("PARTNER_OF_RECORD", driven.path("association").asText(), "who earns on " + id);
            JsonNode subscription = years.as("reader")
                    .get(SUCCESS + "/subscriptions/" + id)
                    .answer()
                    .expect(200)
                    .body();
            Activations activations = new Activations(
                    LocalDate.parse(subscription.path("contractStart").asText()));
            subscriptions.put(id, activations);
            account.add(activations);
        }
        accounts.put(partner.number(), account);
    }

    private void report(String id, Activations activations) {
        for (int month = 0; month < MONTHS; month++) {
            if (random.nextInt(100) < 80) {
                put(id, activations, YearMonth.from(activations.paidFrom()).plusMonths(month));
            }
        }
        if (random.nextInt(100) < 60) {
            prove(id, activations);
        }
    }

    /** What was reported was wrong. */
    private void correct(String id, Activations activations) {
        if (random.nextInt(100) < 50) {
            put(id, activations, YearMonth.from(activations.paidFrom()).plusMonths(random.nextInt(MONTHS)));
        }
    }

    private void put(String id, Activations activations, YearMonth month) {
        int active = random.nextInt(LICENSED + LICENSED / 5);
        calls.put(
                "integration",
                SUCCESS + "/subscriptions/" + id + "/usage/Users/" + month,
                "{\"licensed\":%d,\"activeUsers\":%d}".formatted(LICENSED, active));
        activations.report(month, LICENSED, active);
        years.tally().count("months of telemetry");
    }

    private void prove(String id, Activations activations) {
        LocalDate day = activations.paidFrom().plusDays(random.nextInt(200));
        int licences = 1 + random.nextInt(LICENSED);
        boolean accepted = random.nextInt(100) < 70;
        JsonNode proof = calls.post(
                MANAGER,
                "/performance-proofs",
                "{\"subscriptionId\":\"%s\",\"activatedOn\":\"%s\",\"licences\":%d,\"note\":\"A report\"}"
                        .formatted(id, day, licences),
                201);
        calls.moved(
                MANAGER,
                "/performance-proofs/" + proof.path("id").asText() + "/decisions",
                "\"1\"",
                accepted ? "{\"accepted\":true}" : "{\"accepted\":false,\"note\":\"It names nobody\"}",
                200);
        if (accepted) {
            activations.prove(day, licences);
        }
        years.tally().count("proofs");
    }

    private void state(int number, String quarter) {
        Partner partner = years.program().partner(number).orElseThrow();
        Account account = account(number);
        BigDecimal expected = account.state(quarter);
        JsonNode statement = calls.post(
                MANAGER,
                "/incentive-statements",
                "{\"partnerId\":\"%s\",\"quarter\":\"%s\"}".formatted(partner.id(), quarter),
                201);
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode each : statement.path("totals")) {
            total = total.add(new BigDecimal(each.path("amount").asText()));
        }
        years.expect(Plain.of(expected), Plain.of(total), "statement of " + quarter + " of " + partner);
        years.tally().count("statements");
    }

    /** The same number pays once. */
    private void pay(String quarter) {
        Map<String, String> expected = new TreeMap<>();
        accounts.forEach((number, account) -> {
            BigDecimal due = account.pay();
            if (due.signum() > 0) {
                expected.put(years.program().partner(number).orElseThrow().id(), Plain.of(due));
            }
        });
        String json = "{\"number\":\"%s-%s\",\"quarter\":\"%s\"}".formatted(years.run(), quarter, quarter);
        JsonNode payout = calls.post("admin", "/incentive-payouts", json, 201);
        Map<String, String> found = new TreeMap<>();
        for (JsonNode payment : payout.path("payments")) {
            found.put(payment.path("partnerId").asText(), FigureComparison.amount(payment.path("amount")));
        }
        years.expect(expected, found, "payout of " + quarter);
        calls.post("admin", "/incentive-payouts", json, 200);
        years.tally().count("payouts");
    }

    /** An upheld one is worth a further line. */
    private void dispute(int number) {
        Partner partner = years.program().partner(number).orElseThrow();
        List<JsonNode> lines = years.list("/incentive-lines?entry=ACCRUAL&partnerId=" + partner.id()).stream()
                .sorted(Comparator.comparing(line -> line.path("quarter").asText()))
                .toList();
        if (lines.isEmpty() || random.nextInt(100) < 50) {
            return;
        }
        JsonNode line = lines.get(random.nextInt(lines.size()));
        boolean upheld = random.nextInt(100) < 60;
        BigDecimal more = BigDecimal.valueOf(random.nextInt(20_000) - 5_000L, 2);
        String id = calls.post(
                        MANAGER,
                        "/incentive-disputes",
                        "{\"lineId\":\"%s\",\"reason\":\"More were active\",\"raisedBy\":\"tom\"}"
                                .formatted(line.path("id").asText()),
                        201)
                .path("id")
                .asText();
        String answer = upheld && more.signum() != 0
                ? "{\"upheld\":true,\"answer\":\"So it is\",\"adjustment\":{\"amount\":\"%s\",\"currency\":\"USD\"}}"
                        .formatted(more.toPlainString())
                : "{\"upheld\":false,\"answer\":\"It is not so\"}";
        calls.moved(MANAGER, "/incentive-disputes/" + id + "/answers", "\"1\"", answer, 200);
        if (upheld) {
            account(number).adjust(line.path("payableIn").asText(), more);
        }
        years.tally().count("disputes");
    }

    /** What is earned by quarter, paid, and still owed. */
    private void compare(int number) {
        Partner partner = years.program().partner(number).orElseThrow();
        Account account = account(number);
        Map<String, String> expected = new TreeMap<>();
        account.earned().forEach((quarter, amount) -> {
            if (amount.signum() != 0) {
                expected.put(quarter, Plain.of(amount));
            }
        });
        expected.put("owed", Plain.of(account.owed()));
        expected.put("paid", Plain.of(account.paid()));
        years.inTheEnd("the account of " + partner, expected, () -> told(partner));
    }

    private Map<String, String> told(Partner partner) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode line : years.list("/incentive-lines?partnerId=" + partner.id())) {
            if (line.path("subject").asText().startsWith("ACTIVATE/")) {
                sums.merge(
                        line.path("quarter").asText(),
                        new BigDecimal(line.at("/owed/amount").asText()),
                        BigDecimal::add);
            }
        }
        Map<String, String> told = new TreeMap<>(Map.of("owed", "0", "paid", "0"));
        sums.forEach((quarter, amount) -> {
            if (amount.signum() != 0) {
                told.put(quarter, Plain.of(amount));
            }
        });
        for (JsonNode balance :
                years.read("/partners/" + partner.id() + "/incentive-balances").path("balances")) {
            told.put("owed", FigureComparison.amount(balance.path("owed")));
            told.put("paid", FigureComparison.amount(balance.path("paid")));
        }
        return told;
    }

    private Account account(int number) {
        return accounts.computeIfAbsent(number, none -> new Account(EACH));
    }
}
