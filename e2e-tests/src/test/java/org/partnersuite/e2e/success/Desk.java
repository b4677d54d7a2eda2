package org.partnersuite.e2e.success;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.partnersuite.e2e.success.model.Client;

/**
 * One who serves some customers: first what happened to all of them in two years, then what is alive today. What a desk makes
 * only it changes, so that the model knows every answer beforehand.
 */
final class Desk implements Callable<List<Client>> {
    /** How often each customer is counted among the steps. */
    static final int STEPS = 4;

    private static final int MOST_TERMS = 4;

    private final int number;
    private final TwoYears years;
    private final Market market;
    private final Models models;
    private final Random random;
    private final Calls calls;
    private final UsageFiles files;
    private final Scores scores;
    private final ActionSteps actions = new ActionSteps(this);
    private final List<Client> clients = new ArrayList<>();

    Desk(int number, TwoYears years, Market market, Models models) {
        this.number = number;
        this.years = years;
        this.market = market;
        this.models = models;
        this.random = new Random(years.volume().seed() * 31 + number);
        this.calls = new Calls(years, random, "desk-" + number);
        this.files = new UsageFiles(years, calls);
        this.scores = new Scores(years, models);
    }

    @Override
    public List<Client> call() {
        CustomerSteps customers = new CustomerSteps(this);
        ContractSteps contracts = new ContractSteps(this);
        RenewalSteps renewals = new RenewalSteps(this);
        UsageSteps usage = new UsageSteps(this);
        RecordSteps records = new RecordSteps(this);
        for (int customer = number; customer < volume().customers(); customer += volume().desks()) {
            Client client = customers.open(customer);
            clients.add(client);
            contracts.sign(client);
            renewals.decide(client);
            step();
        }
        for (Client client : clients) {
            usage.report(client);
            records.incidents(client);
            records.surveys(client);
            records.touches(client);
            step();
        }
        clients.forEach(renewals::followed);
        for (int term = 1;
                volume().isLarge() && term < MOST_TERMS && clients.stream().anyMatch(renewals::isAnyDue);
                term++) {
            clients.forEach(renewals::decide);
            clients.forEach(renewals::followed);
        }
        PlanSteps plans = new PlanSteps(this);
        for (Client client : clients) {
            contracts.change(client);
            plans.draft(client);
            step();
        }
        HealthSteps health = new HealthSteps(this);
        Segments segments = new Segments(years);
        for (Client client : clients) {
            segments.follow(client);
            scores.follow(client);
            health.live(client);
            step();
        }
        return clients;
    }

    private void step() {
        years.tally().count(TwoYears.STEPS);
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Any day from one to another; the first when there is none. */
    LocalDate day(LocalDate from, LocalDate to) {
        long days = to.toEpochDay() - from.toEpochDay();
        return days <= 0 ? from : from.plusDays(random.nextLong(days + 1));
    }

    Random random() {
        return random;
    }

    TwoYears years() {
        return years;
    }

    Volume volume() {
        return years.volume();
    }

    Market market() {
        return market;
    }

    Models models() {
        return models;
    }

    Calls calls() {
        return calls;
    }

    UsageFiles files() {
        return files;
    }

    Scores scores() {
        return scores;
    }

    ActionSteps actions() {
        return actions;
    }
}
