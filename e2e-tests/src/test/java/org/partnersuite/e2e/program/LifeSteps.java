package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.partnersuite.e2e.program.model.Edition;
import org.partnersuite.e2e.program.model.Held;
import org.partnersuite.e2e.program.model.Held.Kind;
import org.partnersuite.e2e.program.model.Outcome;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Partner.Status;
import org.partnersuite.e2e.program.model.Tier;

/** A partner is recorded, invited, joins, and comes back after it had to leave (PP-2, PP-4). */
final class LifeSteps {
    private static final List<String> MODELS = List.of("SALES_AGENT", "CUSTOMER_SUCCESS_MANAGER");
    private static final List<String> TYPES = List.of("VAR", "VAR_MSP_HYBRID", "MSP");

    /** Days below the lowest tier after the one on which it would have taken effect. */
    private static final int GRACE = 90;

    private final Desk desk;

    LifeSteps(Desk desk) {
        this.desk = desk;
    }

    Partner open() {
        String json =
                "{\"name\":\"Partner %d of %s\",\"engagementModel\":\"%s\",\"type\":\"%s\",\"geographies\":[\"EMEA\",\"Americas\"]}"
                        .formatted(
                                desk.number(),
                                desk.years().run(),
                                MODELS.get(desk.number() % 2),
                                TYPES.get(desk.number() % 3));
        String id = desk.calls().create("partner-manager", "/partners", json).id();
        Partner partner = new Partner(id, desk.number(), desk.today());
        desk.years().program().add(partner);
        return partner;
    }

    void work(Partner partner) {
        switch (partner.status()) {
            case PROSPECT -> {
                if (desk.happens(30)) {
                    invite(partner);
                }
            }
            case INVITED -> {
                if (desk.happens(40)) {
                    join(partner);
                }
            }
            case REMOVED -> {
                if (desk.happens(5)) {
                    move(partner, Status.PROSPECT, "");
                }
            }
            case PARTICIPATING -> {}
        }
    }

    /** One that lacks something is refused, with all that it lacks; some are invited all the same. */
    private void invite(Partner partner) {
        List<String> lacked = outcome(partner).lackedForInvitation();
        String exception = "";
        if (!lacked.isEmpty()) {
            JsonNode refusal = desk.calls()
                    .refused("partner-manager", at(partner), etag(partner), json(Status.INVITED, ""))
                    .body();
            List<String> told = new ArrayList<>();
            refusal.path("errors")
                    .forEach(error -> told.add(error.path("code").asText().toUpperCase(Locale.ROOT)));
            desk.years().expect(lacked, told.stream().sorted().toList(), "what the invitation lacks of " + partner);
            if (desk.happens(75)) {
                return;
            }
            exception = ",\"exception\":{\"approvedBy\":\"eve\",\"reason\":\"Its next deals are large\"}";
        }
        move(partner, Status.INVITED, exception);
        boolean given = partner.tiers().on(desk.today()).reason().equals("PROVISIONAL");
        if (Edition.isProvisional(desk.today()) && !given) {
            partner.tiers().place(desk.today(), desk.today(), Tier.GOLD, "PROVISIONAL");
        }
    }

    /** It signs, and is measured at once; a deal without a rate stands in the way. */
    private void join(Partner partner) {
        LocalDate today = desk.today();
        if (today.plusDays(GRACE).getDayOfMonth() == 1) {
            return;
        }
        boolean signed = partner.record().stream().anyMatch(row -> row.counts(Kind.PROGRAM_AGREEMENT, today));
        String agreement = signed ? "" : ",\"agreementSignedOn\":\"" + today + "\"";
        boolean provisional = Edition.isProvisional(today);
        if (!provisional
                && !desk.years().program().figure(partner, today, today).isComplete()) {
            desk.calls().refused("partner-manager", at(partner), etag(partner), json(Status.PARTICIPATING, agreement));
            return;
        }
        move(partner, Status.PARTICIPATING, agreement);
        if (!signed) {
            partner.record().add(new Held(List.of(Kind.PROGRAM_AGREEMENT), "PROGRAM", 0, today));
        }
        if (provisional) {
            if (!partner.tiers().on(today).reason().equals("PROVISIONAL")) {
                partner.tiers().place(today, today, Tier.GOLD, "PROVISIONAL");
            }
            return;
        }
        Tier tier = outcome(partner).tier();
        partner.tiers().place(today, tier == Tier.NONE ? today.plusDays(GRACE) : today, tier, "JOINING");
    }

    private Outcome outcome(Partner partner) {
        return desk.years().program().outcome(partner, desk.today());
    }

    private void move(Partner partner, Status to, String more) {
        desk.calls().move("partner-manager", at(partner), etag(partner), json(to, more));
        partner.becomes(desk.today(), to);
        desk.years().tally().count("partners " + to);
    }

    private static String json(Status to, String more) {
        return "{\"to\":\"%s\",\"reason\":\"It is time\"%s}".formatted(to, more);
    }

    private static String at(Partner partner) {
        return "/partners/" + partner.id() + "/transitions";
    }

    private String etag(Partner partner) {
        return desk.years()
                .as("partner-manager")
                .get(ThreeYears.API + "/partners/" + partner.id())
                .answer()
                .expect(200)
                .etag();
    }
}
