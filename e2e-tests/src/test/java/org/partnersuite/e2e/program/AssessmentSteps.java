package org.partnersuite.e2e.program;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.partnersuite.e2e.program.model.Edition;
import org.partnersuite.e2e.program.model.Outcome;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Partner.Status;
import org.partnersuite.e2e.program.model.Tier;
import org.partnersuite.e2e.suite.Client.Answer;

/** Each January: a dry run on the measuring day, and its publication some days later (PP-4). */
final class AssessmentSteps {
    private static final String MANAGER = "partner-manager";
    private static final String PATH = "/assessment-runs";
    private static final int MEASURING = 5;
    private static final int PUBLICATION = 8;
    private static final int GRACE = 90;

    private final ThreeYears years;
    private final Calls calls;
    private final ResultComparison comparison;
    private final Map<Integer, Outcome> outcomes = new TreeMap<>();
    private String run = "";
    private boolean complete;

    AssessmentSteps(ThreeYears years) {
        this.years = years;
        this.calls = new Calls(years, new Random(years.volume().seed() ^ 0x61737365), "assessment");
        this.comparison = new ResultComparison(years);
    }

    void work() {
        LocalDate today = years.today();
        if (today.getMonthValue() != 1 || today.getYear() == Volume.FIRST.getYear()) {
            return;
        }
        if (today.getDayOfMonth() == MEASURING) {
            measure();
            if (!complete) {
                refused();
            }
        } else if (today.getDayOfMonth() == PUBLICATION) {
            if (!complete) {
                measure();
            }
            publish();
        }
    }

    private void measure() {
        LocalDate day = years.today().withDayOfMonth(MEASURING);
        outcomes.clear();
        complete = true;
        for (Partner partner : years.program().partners()) {
            if (partner.isMeasured(years.today())) {
                outcomes.put(partner.number(), years.program().outcome(partner, day));
                complete &= years.program().figure(partner, day, LocalDate.MAX).isComplete();
            }
        }
        run = calls.create(MANAGER, PATH, "{}").id();
        years.inTheEnd(
                "run of " + day,
                "COMPUTED",
                () -> current().body().path("status").asText());
        comparison.compare(run, outcomes, false);
        years.tally().count("dry runs");
    }

    private Answer current() {
        return years.as(MANAGER).get(ThreeYears.API + PATH + "/" + run).answer();
    }

    private void refused() {
        JsonNode refusal = calls.refused(
                        MANAGER, PATH + "/" + run + "/publications", current().etag(), "{}")
                .body();
        years.expect(true, !refusal.path("errors").isEmpty(), "deals without a rate are named in " + refusal);
        years.tally().count("publications refused");
    }

    private void publish() {
        LocalDate today = years.today();
        calls.move(MANAGER, PATH + "/" + run + "/publications", current().etag(), "{}");
        comparison.compare(run, outcomes, true);
        LocalDate effective = Edition.effectiveAfter(today);
        for (Partner partner : years.program().partners()) {
            Outcome outcome = outcomes.get(partner.number());
            boolean inside = List.of(Status.INVITED, Status.PARTICIPATING).contains(partner.status());
            if (outcome != null && inside) {
                Tier tier = outcome.tier();
                LocalDate from = tier == Tier.NONE ? effective.plusDays(GRACE) : effective;
                partner.tiers().place(today, from, tier, "ANNUAL");
                years.tally().count("results " + tier);
            }
        }
        Answer again = years.as(MANAGER)
                .move(
                        ThreeYears.API + PATH + "/" + run + "/publications",
                        current().etag(),
                        years.run() + "-again-" + today,
                        "{}")
                .answer();
        years.expect(409, again.status(), "a second publication");
    }
}
