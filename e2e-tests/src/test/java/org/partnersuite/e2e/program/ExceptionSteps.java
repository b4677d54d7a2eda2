package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Random;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Tier;
import org.partnersuite.e2e.program.model.TierLife;

/** An executive lifts some of those that a result lowers or ends, until a day, and takes some of it back (PP-4). */
final class ExceptionSteps {
    private static final int GRANTING = 15;

    private final ThreeYears years;
    private final Random random;
    private final Calls calls;

    ExceptionSteps(ThreeYears years) {
        this.years = years;
        this.random = new Random(years.volume().seed() ^ 0x65786365);
        this.calls = new Calls(years, random, "exceptions");
    }

    void work() {
        LocalDate today = years.today();
        if (today.getDayOfMonth() != GRANTING) {
            return;
        }
        for (Partner partner : years.program().partners()) {
            TierLife tiers = partner.tiers();
            Tier held = tiers.on(today).tier();
            if (today.getMonthValue() == 1 && held != Tier.NONE && !tiers.willBeLifted(today)) {
                boolean lowered = tiers.nextChange(today)
                        .filter(next -> held.isHigherThan(tiers.on(next).tier()))
                        .isPresent();
                if (lowered && random.nextInt(100) < 45) {
                    grant(partner, held);
                }
            } else if (tiers.isLifted(today) && random.nextInt(100) < 10) {
                end(partner);
            }
        }
    }

    private void grant(Partner partner, Tier tier) {
        LocalDate until = years.today().plusMonths(3 + random.nextInt(8)).withDayOfMonth(GRANTING - 1);
        calls.move(
                "executive",
                at(partner) + "/exceptions",
                etag(partner),
                "{\"tier\":\"%s\",\"until\":\"%s\",\"reason\":\"A large deal is late\"}".formatted(tier, until));
        partner.tiers().lift(tier, years.today(), until);
        years.tally().count("exceptions");
    }

    private void end(Partner partner) {
        JsonNode exception = years.read(at(partner)).path("exception");
        calls.move(
                "executive",
                at(partner) + "/exceptions/" + exception.path("id").asText() + "/endings",
                etag(partner),
                "{\"reason\":\"The deal was lost\"}");
        partner.tiers().endLift(years.today());
        years.tally().count("exceptions that were ended");
    }

    private static String at(Partner partner) {
        return "/partners/" + partner.id() + "/tier";
    }

    private String etag(Partner partner) {
        return years.as("executive")
                .get(ThreeYears.API + at(partner))
                .answer()
                .expect(200)
                .etag();
    }
}
