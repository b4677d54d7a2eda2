package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Registration;
import org.partnersuite.e2e.program.model.Registration.Status;

/** Partners register the same leads: the first wins, is decided in time or escalated, is extended once, and expires (PP-7). */
final class RegistrationSteps {
    private static final String PATH = "/registrations";
    private static final String MANAGER = "partner-manager";
    private static final int OFFERINGS = 2;

    private final ThreeYears years;
    private final Random random;
    private final Calls calls;
    private final List<Registration> all = new ArrayList<>();

    RegistrationSteps(ThreeYears years) {
        this.years = years;
        this.random = new Random(years.volume().seed() ^ 0x72656769);
        this.calls = new Calls(years, random, "registrations");
    }

    /** What follows by itself comes first. */
    void work() {
        LocalDate today = years.today();
        all.stream().filter(registration -> registration.pass(today)).toList().forEach(this::follow);
        int some = Math.max(2, years.volume().partners() / 6);
        for (int step = 0; step < some; step++) {
            int drawn = random.nextInt(100);
            if (drawn < 30) {
                submit();
            } else if (drawn < 50) {
                any(Status.SUBMITTED, this::approve);
            } else if (drawn < 57) {
                any(Status.SUBMITTED, this::reject);
            } else if (drawn < 65) {
                any(Status.APPROVED, this::extend);
            }
        }
    }

    /** In the end all are as they must be. */
    void compareAll() {
        all.parallelStream().forEach(this::follow);
    }

    private void follow(Registration registration) {
        years.inTheEnd(
                "registration " + registration.id() + " of " + registration.lead(),
                registration.told(),
                () -> told(read(registration)));
    }

    private interface Step {
        void of(Registration registration);
    }

    private void any(Status status, Step step) {
        List<Registration> some = all.stream()
                .filter(registration -> registration.status() == status)
                .toList();
        if (!some.isEmpty()) {
            step.of(some.get(random.nextInt(some.size())));
        }
    }

    private void submit() {
        List<Partner> partners = years.program().partners();
        if (partners.isEmpty()) {
            return;
        }
        Partner partner = partners.get(random.nextInt(partners.size()));
        int client = random.nextInt(Math.max(4, years.volume().partners() / 2));
        int offering = random.nextInt(OFFERINGS);
        String lead = client + "/" + offering;
        String json = """
            {"partnerId":"%s","clientName":"Lead %d of %s","clientCountry":"DE","offering":"Offering %d",\
            "contactPerson":"Nora","contactedOn":"%s","agreed":"A workshop","note":"By phone"}\
            """.formatted(partner.id(), client, years.run(), offering, years.today());
        boolean taken = all.stream().anyMatch(other -> other.lead().equals(lead) && other.isFirst());
        if (taken) {
            JsonNode refusal = calls.post(MANAGER, PATH, json, 409);
            years.expect("registration_exists", refusal.path("code").asText(), "a rival's registration");
            years.tally().count("registrations refused");
            return;
        }
        JsonNode answer = calls.post(MANAGER, PATH, json, 201);
        Registration registration = new Registration(answer.path("id").asText(), lead, years.today());
        years.expect(registration.told(), told(answer), "a new registration");
        all.add(registration);
        years.tally().count("registrations");
    }

    private void approve(Registration registration) {
        step(registration, "approvals", "{}", 201);
        registration.approve(years.today());
    }

    private void reject(Registration registration) {
        step(registration, "rejections", "{\"reason\":\"INSUFFICIENT_PROOF\"}", 201);
        registration.reject();
    }

    private void extend(Registration registration) {
        if (registration.mayBeExtended()) {
            step(registration, "extensions", "{}", 201);
            registration.extend();
        } else {
            step(registration, "extensions", "{}", 409);
        }
    }

    private void step(Registration registration, String step, String json, int status) {
        String at = PATH + "/" + registration.id();
        String etag =
                years.as(MANAGER).get(ThreeYears.API + at).answer().expect(200).etag();
        calls.moved(MANAGER, at + "/" + step, etag, json, status);
    }

    private JsonNode read(Registration registration) {
        return years.read(PATH + "/" + registration.id());
    }

    private static String told(JsonNode registration) {
        return "%s due %s escalated %s protected until %s, extensions %s"
                .formatted(
                        registration.path("status").asText(),
                        registration.path("decisionDueOn").asText(),
                        registration.path("escalatedOn").asText(),
                        registration.at("/protection/protectedUntil").asText(),
                        registration.at("/protection/extensions").asText());
    }
}
