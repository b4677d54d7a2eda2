package org.partnersuite.localstack.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the sample's partners have on record. Each call has a key of its own, so that a repeated run records nothing twice. */
final class SamplePartnerRecords {
    private static final String BASE = "/v1/partner-program";

    private record Entry(String collection, String fields) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "/contacts",
                    "\"name\":\"Ana Lima\",\"roles\":[\"EXECUTIVE_SPONSOR\"],\"title\":\"Vice president\""),
            new Entry("/contacts", "\"name\":\"Tom Berg\",\"roles\":[\"ALLIANCE_MANAGER\",\"TECHNICAL_RESOURCE\"]"),
            new Entry(
                    "/standard-offerings",
                    "\"name\":\"Managed detection\",\"holds\":[\"MANAGED_SERVICES\",\"PARTNER_COMPETENCIES\"],"
                            + "\"geographies\":[\"Americas\",\"EMEA\"]"),
            new Entry(
                    "/training-offers",
                    "\"name\":\"Delivery academy\",\"purpose\":\"OFFERING\",\"free\":true,\"unlimited\":true"),
            new Entry("/integrations", "\"product\":\"CLOUD_PAK_FOR_SECURITY\""),
            new Entry("/registration-programs", "\"name\":\"Deal desk\""),
            new Entry(
                    "/counterparts", "\"role\":\"ALLIANCE_MANAGER\",\"person\":\"partner-manager\",\"deputy\":\"eve\""),
            new Entry("/architecture-specializations", "\"architecture\":\"SECURITY\",\"level\":\"ADVANCED\""));

    private SamplePartnerRecords() {}

    /** @param from the first day of all */
    static void record(Gateway gateway, String partner, LocalDate from) {
        for (Entry entry : ENTRIES) {
            String body = "{\"partnerId\":\"%s\",\"from\":\"%s\",%s}".formatted(partner, from, entry.fields());
            UUID key = UUID.nameUUIDFromBytes((partner + entry).getBytes(StandardCharsets.UTF_8));
            gateway.post(BASE + entry.collection(), key.toString(), body);
        }
    }
}
