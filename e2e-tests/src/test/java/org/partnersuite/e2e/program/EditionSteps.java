package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.partnersuite.e2e.program.model.Edition;
import org.partnersuite.e2e.program.model.Edition.Needs;
import org.partnersuite.e2e.program.model.Plain;
import org.partnersuite.e2e.program.model.Tier;

/** The program is revised, with notice (PP-1). */
final class EditionSteps {
    private static final LocalDate NOTICE = LocalDate.of(2022, 3, 15);
    private static final LocalDate EFFECTIVE = LocalDate.of(2022, 10, 1);
    private static final String PATH = "/program-editions";
    private static final List<String> KEPT = List.of("currency", "tiers", "prerequisites", "benefits");

    private final ThreeYears years;

    EditionSteps(ThreeYears years) {
        this.years = years;
    }

    /** Unless the suite has a later edition already: no edition takes effect before another. */
    void work() {
        if (!years.today().equals(NOTICE) || years.list(PATH).size() > 1) {
            return;
        }
        Edition next = Edition.two(EFFECTIVE);
        ObjectNode json = years.read(PATH + "/1").deepCopy();
        json.retain(KEPT);
        json.put("name", "A revision").put("noticeDate", NOTICE.toString()).put("effectiveDate", EFFECTIVE.toString());
        for (JsonNode tier : json.path("tiers")) {
            revise((ObjectNode) tier, next);
        }
        new Calls(years, new Random(), "edition").create("admin", PATH, json.toString());
        years.program().announce(next);
        years.tally().count("revisions");
    }

    private static void revise(ObjectNode tier, Edition next) {
        String name = tier.path("tier").asText();
        if (name.equals("OPPORTUNISTIC")) {
            return;
        }
        Needs needs = next.of(Tier.named(name));
        tier.withObject("/aggregateTcvTarget").put("amount", Plain.of(needs.target()));
        tier.put("peopleTrained", needs.people()).put("technicalResources", needs.technical());
        if (needs.geographies() > 0) {
            tier.put("minimumGeographies", needs.geographies());
        }
    }
}
