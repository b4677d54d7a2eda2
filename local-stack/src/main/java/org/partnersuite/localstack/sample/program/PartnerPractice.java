package org.partnersuite.localstack.sample.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.Records;

/** A partner's practice of customer success: certified people, building blocks, and the readiness checklist. */
final class PartnerPractice {
    private static final int SECTIONS = 5;
    private static final int ELEMENTS = 10;
    private static final int BLOCKS_OF_A_MANAGER = 5;
    private static final int DAYS_SINCE_ISSUED = 60;

    private final Records records;
    private final SamplePartner partner;
    private final String id;
    private final LocalDate day;

    PartnerPractice(Records records, SamplePartner partner, String id, LocalDate day) {
        this.records = records;
        this.partner = partner;
        this.id = id;
        this.day = day;
    }

    void load() {
        int managers = partner.practice().managers();
        if (managers == 0) {
            return;
        }
        for (int number = 1; number <= managers; number++) {
            certificate("csm-" + number, "CSM");
        }
        certificate("renewals", "RENEWAL_MANAGER");
        JsonNode practice = records.get("/partners/" + id + "/practice");
        if (practice.path("version").asLong() == 0) {
            records.change("/partners/" + id + "/practice", Body.of("blocks", blocks(practice, managers)));
        }
        records.once("/readiness-assessments", "partnerId=" + id, known -> true, () -> Body.of("subject", "PARTNER")
                .and("partnerId", id)
                .and("period", String.valueOf(day.getYear()))
                .and("ratings", ratings()));
    }

    private void certificate(String person, String kind) {
        String subject = partner.key().toLowerCase(Locale.ROOT) + "-" + person;
        records.once(
                "/certificates",
                "partnerId=" + id,
                known -> known.path("person").asText().equals(subject),
                () -> Body.of("partnerId", id)
                        .and("person", subject)
                        .and("kind", kind)
                        .and("issuedOn", day.minusDays(DAYS_SINCE_ISSUED)));
    }

    /** The first ones of the model. */
    private static Map<String, Map<String, Boolean>> blocks(JsonNode practice, int managers) {
        Map<String, Map<String, Boolean>> present = new TreeMap<>();
        for (JsonNode block : practice.path("blocks")) {
            if (present.size() < managers * BLOCKS_OF_A_MANAGER) {
                present.put(block.path("key").asText(), Map.of("present", true));
            }
        }
        return present;
    }

    private Map<String, Integer> ratings() {
        Map<String, Integer> ratings = new TreeMap<>();
        for (int section = 1; section <= SECTIONS; section++) {
            for (int element = 1; element <= ELEMENTS; element++) {
                ratings.put(section + "." + element, partner.practice().rating());
            }
        }
        return ratings;
    }
}
