package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Held;
import org.partnersuite.e2e.program.model.Held.Kind;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Tier;

/** What a partner has on record comes and goes: agreements, offerings, people of both sides (PP-2, PP-16). */
final class RecordSteps {
    private static final String MANAGER = "partner-manager";
    private static final String PEOPLE = "/trained-people";
    private static final Map<String, Kind> AGREEMENTS = new TreeMap<>(Map.of(
            "PROCUREMENT", Kind.PROCUREMENT_AGREEMENT,
            "NON_DISCLOSURE", Kind.NON_DISCLOSURE_AGREEMENT,
            "DATA_PRIVACY", Kind.DATA_PRIVACY_AGREEMENT,
            "FRAMEWORK_SPONSORSHIP", Kind.FRAMEWORK_SPONSORSHIP));

    private final Desk desk;
    private final Map<Held, String> places = new HashMap<>();
    private int named;

    RecordSteps(Desk desk) {
        this.desk = desk;
    }

    /** Nearly all that its tier asks for. */
    void begin(Partner partner) {
        AGREEMENTS.keySet().forEach(kind -> {
            if (desk.happens(95)) {
                agreement(partner, kind);
            }
        });
        Tier aim = desk.aim();
        boolean silver = aim == Tier.SILVER;
        offering(partner, silver ? desk.anyOf(List.of(0, 2, 3)) : desk.happens(85) ? 0 : 3, true);
        training(partner, true);
        integration(partner, "CLOUD_PAK_FOR_SECURITY");
        program(partner);
        int technical = (silver ? 1 : aim == Tier.GOLD ? 2 : 3) + desk.random().nextInt(2);
        for (int count = 0; count < technical; count++) {
            contact(partner, List.of(Kind.TECHNICAL_RESOURCE));
        }
        if (!silver || desk.happens(40)) {
            contact(partner, List.of(Kind.EXECUTIVE_SPONSOR));
            contact(partner, List.of(Kind.ALLIANCE_MANAGER, Kind.TECHNICAL_RESOURCE));
        }
        people(
                partner,
                (silver ? 5 : aim == Tier.GOLD ? 10 : 20) + desk.random().nextInt(4));
    }

    void work(Partner partner) {
        if (desk.happens(6)) {
            end(partner);
        }
        if (desk.happens(14)) {
            begin(partner, desk.random().nextInt(9));
        }
    }

    /** Something ends today, some days ago or later on. */
    private void end(Partner partner) {
        List<Held> open = partner.record().stream()
                .filter(row -> row.isOpen() && places.containsKey(row))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        Held row = desk.anyOf(open);
        LocalDate last = desk.today().plusDays(desk.random().nextInt(60) - 10L);
        if (last.isBefore(row.from())) {
            last = row.from();
        }
        String place = places.getOrDefault(row, "");
        desk.calls()
                .patch(
                        MANAGER,
                        place,
                        "{\"%s\":\"%s\"}".formatted(place.startsWith(PEOPLE) ? "validUntil" : "to", last));
        row.endsOn(last);
        desk.years().tally().count("rows that ended");
    }

    private void begin(Partner partner, int choice) {
        switch (choice) {
            case 0 -> offering(partner, desk.random().nextInt(5), desk.happens(80));
            case 1 -> training(partner, desk.happens(70));
            case 2 -> integration(partner, desk.happens(70) ? "CLOUD_PAK_FOR_SECURITY" : "NOT_ON_THE_LIST");
            case 3 -> program(partner);
            case 4 -> contact(partner, List.of(Kind.EXECUTIVE_SPONSOR));
            case 5 -> contact(partner, List.of(Kind.ALLIANCE_MANAGER, Kind.TECHNICAL_RESOURCE));
            case 6, 7 -> people(partner, 1 + desk.random().nextInt(4));
            default ->
                AGREEMENTS.forEach((kind, counted) -> {
                    if (partner.record().stream()
                            .noneMatch(row -> row.kinds().contains(counted)
                                    && (row.isOpen() || row.counts(counted, desk.today())))) {
                        agreement(partner, kind);
                    }
                });
        }
    }

    private void agreement(Partner partner, String kind) {
        add(
                partner,
                new Held(List.of(AGREEMENTS.getOrDefault(kind, Kind.PROGRAM_AGREEMENT)), kind, 0, desk.today()),
                "/agreements",
                "\"kind\":\"%s\",\"signedOn\":\"%s\"".formatted(kind, desk.today()));
    }

    /** @param geographies 0 for worldwide */
    private void offering(Partner partner, int geographies, boolean ours) {
        String name = name("Offering");
        List<String> places =
                List.of("\"EMEA\"", "\"Americas\"", "\"APAC\"", "\"Japan\"").subList(0, geographies);
        add(
                partner,
                new Held(ours ? List.of(Kind.STANDARD_OFFERING) : List.of(), name, geographies, desk.today()),
                "/standard-offerings",
                "\"name\":\"%s\",\"holds\":[%s],%s"
                        .formatted(
                                name,
                                ours ? "\"MANAGED_SERVICES\"" : "\"PARTNER_COMPETENCIES\"",
                                geographies == 0
                                        ? "\"worldwide\":true"
                                        : "\"worldwide\":false,\"geographies\":" + places));
    }

    private void training(Partner partner, boolean unlimited) {
        String name = name("Academy");
        add(
                partner,
                new Held(unlimited ? List.of(Kind.FREE_UNLIMITED_TRAINING) : List.of(), name, 0, desk.today()),
                "/training-offers",
                "\"name\":\"%s\",\"purpose\":\"OFFERING\",\"free\":true,\"unlimited\":%s".formatted(name, unlimited));
    }

    private void integration(Partner partner, String product) {
        boolean known = partner.record().stream()
                .anyMatch(row -> row.kinds().contains(Kind.INTEGRATION)
                        && row.item().equals(product)
                        && (row.isOpen() || row.counts(Kind.INTEGRATION, desk.today())));
        if (!known) {
            add(
                    partner,
                    new Held(List.of(Kind.INTEGRATION), product, 0, desk.today()),
                    "/integrations",
                    "\"product\":\"" + product + "\"");
        }
    }

    private void program(Partner partner) {
        String name = name("Deal desk");
        add(
                partner,
                new Held(List.of(Kind.DEAL_REGISTRATION_PROGRAM), name, 0, desk.today()),
                "/registration-programs",
                "\"name\":\"" + name + "\"");
    }

    private void contact(Partner partner, List<Kind> roles) {
        String name = name("Person");
        add(
                partner,
                new Held(roles, name, 0, desk.today()),
                "/contacts",
                "\"name\":\"%s\",\"roles\":[%s]"
                        .formatted(
                                name,
                                String.join(
                                        ",",
                                        roles.stream()
                                                .map(role -> "\"" + role + "\"")
                                                .toList())));
    }

    /** Ours, in one batch; one of them may be trained twice and counts once, and a seller counts for nothing. */
    private void people(Partner partner, int count) {
        List<String> items = new ArrayList<>();
        List<Held> rows = new ArrayList<>();
        for (int person = 0; person < count; person++) {
            String name = name("engineer");
            person(partner, name, desk.happens(80) ? "STANDARD" : "CUSTOM", items, rows);
            if (desk.happens(10)) {
                person(partner, name + "-seller", "SALES", items, rows);
            }
        }
        if (desk.happens(50)) {
            person(partner, rows.getFirst().item(), "OFFERING", items, rows);
        }
        List<JsonNode> made = desk.calls().createAll(MANAGER, PEOPLE, items);
        for (int at = 0; at < made.size(); at++) {
            keep(partner, rows.get(at), PEOPLE + "/" + made.get(at).path("id").asText());
        }
    }

    private void person(Partner partner, String person, String kind, List<String> items, List<Held> rows) {
        boolean counts = kind.equals("STANDARD") || kind.equals("CUSTOM");
        items.add("{\"partnerId\":\"%s\",\"person\":\"%s\",\"audience\":\"%s\",\"kind\":\"%s\",\"completedOn\":\"%s\"}"
                .formatted(partner.id(), person, counts ? "DELIVERY" : "SELLER", kind, desk.today()));
        rows.add(new Held(counts ? List.of(Kind.PERSON_TRAINED) : List.of(), person, 0, desk.today()));
    }

    private void add(Partner partner, Held row, String path, String json) {
        String body = "{\"partnerId\":\"%s\",\"from\":\"%s\",%s}".formatted(partner.id(), row.from(), json);
        keep(partner, row, path + "/" + desk.calls().create(MANAGER, path, body).id());
    }

    private void keep(Partner partner, Held row, String place) {
        places.put(row, place);
        partner.record().add(row);
        desk.years().tally().count("rows on record");
    }

    private String name(String kind) {
        return "%s %d-%d".formatted(kind, desk.number(), named++);
    }
}
