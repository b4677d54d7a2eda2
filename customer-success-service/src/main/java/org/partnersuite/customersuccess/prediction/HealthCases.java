package org.partnersuite.customersuccess.prediction;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Json;

/**
 * Closed renewals with the inputs of their subscriptions as they were known: those of the last scoring by the end of the
 * day that lies so many days before the contract's end. What was put in later does not leak in.
 */
final class HealthCases {
    private static final String SQL = """
            select o.renewal_id, o.outcome <> 'NOT_RENEWED' as renewed, (h.explanation -> 'inputs')::text as inputs
            from renewal_outcome o
            cross join lateral (
                select s.offer, s.explanation from health_scored s
                where s.subscription_id = o.subscription_id
                  and s.scored_at < (o.due_on - :days + 1)::timestamp at time zone 'UTC'
                order by s.scored_at desc, s.number desc limit 1) h
            where (o.outcome like 'RENEWED%' or o.outcome = 'NOT_RENEWED') and h.offer = :offer
            order by o.due_on, o.renewal_id
            """;

    private HealthCases() {}

    /** Of the subscriptions that the offer's model scored then; co-termed contracts are neither renewed nor lost. */
    static List<HealthCase> of(Handle db, String offer, int daysBefore) {
        return db.createQuery(SQL)
                .bind("offer", offer)
                .bind("days", daysBefore)
                .map((row, context) -> new HealthCase(
                        row.getObject("renewal_id", UUID.class),
                        row.getBoolean("renewed"),
                        scores(row.getString("inputs"))))
                .list();
    }

    private static Map<String, Double> scores(String inputs) {
        try {
            Map<String, Double> scores = new HashMap<>();
            for (JsonNode input : Json.mapper().readTree(inputs)) {
                JsonNode rating = input.path("rating");
                if (rating.hasNonNull("score")) {
                    scores.put(rating.path("key").asText(), rating.path("score").asDouble());
                }
            }
            return scores;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("written by ourselves", e);
        }
    }
}
