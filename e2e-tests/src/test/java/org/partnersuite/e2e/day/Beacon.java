package org.partnersuite.e2e.day;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.suite.Client.Answer;

/**
 * An account with some opportunities that every reader keeps a copy of. They are renamed, and all readers are asked until
 * they tell the new name: then they have caught up with what was written before.
 */
final class Beacon {
    private static final Duration TIMEOUT = Duration.ofMinutes(10);

    /** Several, as events of different opportunities go different ways. */
    private static final int LIGHTS = 6;

    private final Simulation simulation;
    private final Caller writer;
    private final String partner;
    private final String account;
    private final List<String> opportunities = new ArrayList<>();
    private int renamed;

    private Beacon(Simulation simulation) {
        this.simulation = simulation;
        this.writer = simulation.as("seller");
        this.partner = created("partner-manager", PartnerSteps.PATH, """
            {"name":"%s","engagementModel":"SALES_AGENT","geographies":["EMEA"]}\
            """.formatted(name()))
                .id();
        this.account = created("seller", AccountSteps.PATH, "{\"name\":\"%s\"}".formatted(name()))
                .id();
        for (int light = 0; light < LIGHTS; light++) {
            opportunities.add(
                    created("seller", DealSteps.PATH, """
                {"accountId":"%s","name":"%s","owner":"%s","engagedOn":"2026-01-05","partnerId":"%s","currency":"USD",\
                "leadOrganisation":"TECHNOLOGY","origin":"PARTNER","lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1,\
                "amount":{"amount":"1.00","currency":"USD"}}]}\
                """.formatted(account, name(), simulation.run(), partner))
                            .id());
        }
        created("customer-success", CustomerSteps.PATH, "{\"accountId\":\"%s\"}".formatted(account));
    }

    static Beacon light(Simulation simulation) {
        return new Beacon(simulation);
    }

    /** How long it takes from now on until every reader tells of what is written now. */
    Duration seen() {
        renamed++;
        long begin = System.nanoTime();
        rename(AccountSteps.PATH, account);
        opportunities.forEach(opportunity -> rename(DealSteps.PATH, opportunity));
        String name = name().replace(" ", "%20");
        seen("the partner program", "/v1/partner-program/partners/" + partner + "/deals?name=" + name, LIGHTS);
        seen("customer success", CustomerSteps.PATH + "?name=" + name, 1);
        seen("reporting", "/v1/reporting/opportunities?name=" + name, LIGHTS);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void seen(String reader, String path, int times) {
        await(reader + " at " + path)
                .atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> simulation.as("executive").list(path).size(), found -> found == times);
    }

    /** Whoever else may have renamed it is this very call, whose answer was lost. */
    private void rename(String path, String id) {
        String at = path + "/" + id;
        await("renaming " + at).atMost(TIMEOUT).until(() -> {
            String etag = writer.get(at).answer().expect(200).etag();
            return writer.patch(at, etag, "{\"name\":\"%s\"}".formatted(name()))
                            .answer()
                            .status()
                    == 200;
        });
    }

    /** Its account may not have arrived yet. */
    private Answer created(String role, String path, String json) {
        String key = simulation.run() + "-beacon-" + path + "-" + opportunities.size();
        return await(path)
                .atMost(TIMEOUT)
                .until(() -> simulation.as(role).post(path, key, json).answer(), answer -> answer.status() == 201);
    }

    private String name() {
        return "Beacon " + simulation.run() + " " + renamed;
    }
}
