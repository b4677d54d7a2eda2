package org.partnersuite.partnerprogram;

import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A recovery plan of a partner with an action, and a planned review.
 *
 * @param id of the review
 */
public record GivenReview(String plan, String action, String id) {
    private static final AtomicInteger MONTHS = new AtomicInteger();
    private static final Api MANAGER = Api.as("partner-manager");

    public static GivenReview of(String partner) {
        String plan = created("/recovery-plans", """
                {"partnerId":"%s","title":"Back to GOLD","goal":"Close the pipeline","startsOn":"2026-07-01",
                 "targetOn":"2026-12-31"}""".formatted(partner));
        return new GivenReview(
                plan, action("\"recoveryPlanId\":\"" + plan + "\"", "VENDOR"), review(partner, nextMonth()));
    }

    private static String nextMonth() {
        return YearMonth.of(2027, 1).plusMonths(MONTHS.incrementAndGet() % 600).toString();
    }

    /** A planned review of a month. */
    public static String review(String partner, String month) {
        return created("/partner-reviews", """
                {"partnerId":"%s","month":"%s","plannedOn":"2026-09-08",
                 "attendees":[{"name":"jane","side":"VENDOR"},{"name":"Pat Roe","side":"PARTNER"}]}""".formatted(partner, month));
    }

    /** @param ground the member that names the plan or review */
    public static String action(String ground, String side) {
        return created("/partner-actions", """
                {%s,"what":"Agree on the price","side":"%s","owner":"Pat Roe","dueOn":"2026-09-30","priority":1}""".formatted(ground, side));
    }

    private static String created(String collection, String body) {
        return MANAGER.post(collection, body).then().statusCode(201).extract().path("id");
    }
}
