package org.partnersuite.localstack.sample.program;

import java.time.LocalDate;
import java.util.List;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.Records;
import org.partnersuite.localstack.sample.program.SamplePartner.Tier;

/** What a partner has on record for its tier, since the first day of last year: agreements, offerings, people of both sides. */
final class PartnerRecords {
    private static final List<String> AGREEMENTS =
            List.of("PROCUREMENT", "NON_DISCLOSURE", "DATA_PRIVACY", "FRAMEWORK_SPONSORSHIP");

    private final Records records;
    private final SamplePartner partner;
    private final String id;
    private final LocalDate from;

    PartnerRecords(Records records, SamplePartner partner, String id, LocalDate from) {
        this.records = records;
        this.partner = partner;
        this.id = id;
        this.from = from;
    }

    void load() {
        AGREEMENTS.forEach(
                kind -> once("/agreements", "kind", kind, Body.of("kind", kind).and("signedOn", from)));
        Body offering = Body.of("name", "Managed detection")
                .and("holds", List.of("MANAGED_SERVICES", "PARTNER_COMPETENCIES"))
                .and("worldwide", partner.equipment().worldwide());
        once(
                "/standard-offerings",
                "name",
                "Managed detection",
                partner.equipment().worldwide() ? offering : offering.and("geographies", partner.geographies()));
        once(
                "/training-offers",
                "name",
                "Delivery academy",
                Body.of("name", "Delivery academy")
                        .and("purpose", "OFFERING")
                        .and("free", true)
                        .and("unlimited", true));
        once("/integrations", "product", "CLOUD_PAK_FOR_SECURITY", Body.of("product", "CLOUD_PAK_FOR_SECURITY"));
        once("/registration-programs", "name", "Deal desk", Body.of("name", "Deal desk"));
        people();
    }

    private void people() {
        for (int number = 1; number <= partner.equipment().technical(); number++) {
            contact("Engineer " + number + " of " + partner.name(), "TECHNICAL_RESOURCE");
        }
        if (partner.equipment() != Tier.SILVER) {
            contact("Sponsor of " + partner.name(), "EXECUTIVE_SPONSOR");
            contact("Manager of " + partner.name(), "ALLIANCE_MANAGER");
            counterpart("EXECUTIVE_SPONSOR", "erin");
        }
        counterpart("ALLIANCE_MANAGER", "mona");
        for (int number = 1; number <= partner.equipment().trained(); number++) {
            String person = "engineer-" + number;
            records.upsert(
                    "/trained-people/by-external-id/%s/%s-%d".formatted(SampleProgram.SOURCE, partner.key(), number),
                    () -> of(Body.of("person", person)
                            .and("audience", "DELIVERY")
                            .and("kind", "STANDARD")
                            .and("completedOn", from)));
        }
    }

    private void contact(String name, String role) {
        once("/contacts", "name", name, Body.of("name", name).and("roles", List.of(role)));
    }

    private void counterpart(String role, String person) {
        once("/counterparts", "role", role, Body.of("role", role).and("person", person));
    }

    private void once(String collection, String field, String value, Body body) {
        records.once(
                collection,
                "partnerId=" + id,
                known -> known.path(field).asText().equals(value),
                () -> of(body).and("from", from));
    }

    private Body of(Body body) {
        return body.and("partnerId", id);
    }
}
