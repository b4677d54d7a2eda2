package org.partnersuite.e2e.success;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.partnersuite.e2e.day.Waiting;
import org.partnersuite.e2e.success.model.Client;

/** At the end of two years: everything that the service tells is what the model says. */
final class Verdict {
    private final TwoYears years;
    private final Market market;
    private final Models models;
    private final List<Client> clients;

    Verdict(TwoYears years, Market market, Models models, List<Client> clients) {
        this.years = years;
        this.market = market;
        this.models = models;
        this.clients = clients;
    }

    void compare() {
        atRest();
        years.repeats().compare(years.tally());
        each(new ContractComparison(years)::compare);
        each(new RenewalComparison(years)::compare);
        each(new UsageComparison(years)::compare);
        each(new ActionComparison(years)::compare);
        each(new PlanComparison(years)::compare);
        each(new TeamComparison(years)::compare);
        new RetentionComparison(years, market, clients).compare();
        new PortfolioComparison(years, market, clients).compare();
        new WorkListComparison(years, clients).compare();
        each(new HealthComparison(years, models)::compare);
        new EventComparison(years, clients).compare();
        atRest();
    }

    private void atRest() {
        years.inTheEnd("work that waits", Map.of(), () -> Waiting.in(years.suite()));
        for (String list : List.of("parked-events", "refused-events", "parked-work")) {
            int found = years.as("admin").list(TwoYears.API + "/admin/" + list).size();
            years.expect(0, found, list);
        }
    }

    private void each(Consumer<Client> comparison) {
        clients.parallelStream().forEach(comparison);
    }
}
