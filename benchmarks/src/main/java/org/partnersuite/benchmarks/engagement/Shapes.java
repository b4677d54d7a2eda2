package org.partnersuite.benchmarks.engagement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The opportunity that both sides write: one line, two codes. */
final class Shapes {
    static final String EXTERNAL_SOURCE = "bench";
    static final String STATE_TOPIC = "engagement.opportunity.v1";
    static final String MOVE_TOPIC = "engagement.opportunity-stage-move.v1";
    private static final String[] OFFERINGS = {
        "watsonx.ai", "watsonx.data", "watsonx.governance", "watsonx Assistant", "Watson Discovery"
    };

    private Shapes() {}

    static String offering(int number) {
        return OFFERINGS[Math.floorMod(number, OFFERINGS.length)];
    }

    static int amount(int number) {
        return 10_000 + Math.floorMod(number * 7_919, 400_000);
    }

    static String request(UUID account, int number) {
        return """
                {"accountId":"%s","name":"Benchmark deal %d","engagedOn":"2026-02-03","market":"East","geography":"Americas",\
                "owner":"seller.%d","leadOrganisation":"TECHNOLOGY","origin":"FACE_TO_FACE","closeDate":"%s","currency":"USD",\
                "lines":[{"offering":"%s","family":"SAAS","quantity":1,"amount":{"amount":"%d.00","currency":"USD"}}],\
                "strategyCodes":["ITSPATCH"],"useCases":["wx_Talent"]}""".formatted(account, number, number % 50, closeDate(number), offering(number), amount(number));
    }

    static String activity(UUID opportunity, int number) {
        return """
                {"opportunityId":"%s","type":"CUSTOM_DEMO","subject":"Benchmark demo %d","source":"TECH_SALES",\
                "technicalSeller":"seller.%d","team":["specialist.%d"],"plannedStart":"%s","plannedEnd":"%s"}""".formatted(opportunity, number, number % 50, number % 200, closeDate(number), closeDate(number));
    }

    static String activityState(UUID id, UUID opportunity, UUID account, int number, Instant at) {
        return """
                {"id":"%s","version":1,"opportunityId":"%s","accountId":"%s","type":"CUSTOM_DEMO","subject":"Benchmark demo %d",\
                "source":"TECH_SALES","countsAsPilot":false,"status":"PLANNED","plannedStart":"%s","plannedEnd":"%s",\
                "technicalSeller":"seller.%d","team":["specialist.%d"],"createdAt":"%s","updatedAt":"%s"}""".formatted(
                        id,
                        opportunity,
                        account,
                        number,
                        closeDate(number),
                        closeDate(number),
                        number % 50,
                        number % 200,
                        at,
                        at);
    }

    static String roadblockText(int number) {
        return "Benchmark roadblock " + number;
    }

    static String roadblock(UUID opportunity, int number) {
        return """
                {"opportunityId":"%s","category":"DATA","severity":"HIGH","description":"%s"}""".formatted(opportunity, roadblockText(number));
    }

    static String roadblockState(UUID id, UUID opportunity, UUID account, int number, Instant at) {
        return """
                {"id":"%s","version":1,"opportunityId":"%s","accountId":"%s","category":"DATA","severity":"HIGH",\
                "description":"%s","raisedBy":"bench","raisedAt":"%s","createdAt":"%s","updatedAt":"%s"}""".formatted(id, opportunity, account, roadblockText(number), at, at, at);
    }

    static LocalDate closeDate(int number) {
        return LocalDate.of(2027, 1, 1).plusDays(Math.floorMod(number * 31, 700));
    }

    /** How an imported one stands: of ten, four are won, two lost, four open. */
    static Ending ending(int number) {
        int tenth = Math.floorMod(number, 10);
        LocalDate closedOn = tenth < 6 ? LocalDate.of(2024, 10, 1).plusDays(Math.floorMod(number, 700)) : null;
        if (tenth < 4) {
            return new Ending("WON", closedOn, null);
        }
        return tenth < 6
                ? new Ending("LOST", closedOn, "UNKNOWN_IMPORTED")
                : new Ending(tenth < 8 ? "ENGAGE" : "PROPOSE", null, null);
    }

    record Ending(
            String stage,
            @Nullable LocalDate closedOn,
            @Nullable String lossReason) {}

    /** What the event of such an opportunity holds. */
    static String state(UUID id, long version, UUID account, UUID line, int number, String stage, Instant at) {
        return """
                {"id":"%s","version":%d,"name":"Benchmark deal %d","account":{"id":"%s","version":1,"name":"Bench account",\
                "externalId":{"source":"bench","id":"A-1"},"geography":"Americas","market":"East","industry":"Retail"},\
                "geography":"Americas","market":"East","stage":"%s","stageEnteredAt":"%s","engagedOn":"2026-02-03",\
                "closeDate":"%s","owner":"seller.%d","leadOrganisation":"TECHNOLOGY","origin":"FACE_TO_FACE","currency":"USD",\
                "amount":"%d.00","lines":[{"id":"%s","offering":"%s","family":"SAAS","quantity":1,"amount":"%d.00"}],\
                "strategyCodes":["ITSPATCH"],"useCases":["wx_Talent"],"team":[],"imported":false,"createdAt":"%s",\
                "updatedAt":"%s"}""".formatted(
                        id,
                        version,
                        number,
                        account,
                        stage,
                        at,
                        closeDate(number),
                        number % 50,
                        amount(number),
                        line,
                        offering(number),
                        amount(number),
                        at,
                        at);
    }

    static String move(UUID id, int number, String kind, String from, String to, Instant at) {
        return String.format(
                Locale.ROOT,
                "{\"opportunityId\":\"%s\",\"number\":%d,\"kind\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"at\":\"%s\",\"by\":\"bench\","
                        + "\"reason\":\"Measured\"}",
                id,
                number,
                kind,
                from,
                to,
                at);
    }
}
