package org.partnersuite.localstack.sample.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.partnersuite.localstack.Progress;
import org.partnersuite.localstack.sample.Gateway;
import org.partnersuite.localstack.sample.Records.Counter;

/**
 * Brings customers of every segment in, with contracts, people, telemetry and what is done for them. What is there is
 * left as it is: the day of the first load remains the sample's day, and a second load changes nothing.
 */
public final class SuccessImport {
    private final Gateway keeper;
    private final Gateway manager;
    private final Gateway partner;
    private final LocalDate day;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Progress progress;

    /**
     * Prepares a load.
     *
     * @param as gateways in the names of the sample clients, by role
     * @param day the last day of what has happened; today when it is later
     */
    public SuccessImport(Function<String, Gateway> as, LocalDate day, Progress progress) {
        this.keeper = as.apply("admin");
        this.manager = as.apply("customer-success");
        this.partner = as.apply("partner-csm");
        this.day = day.isAfter(today) ? today : day;
        this.progress = progress;
    }

    public SuccessTotals run() {
        Counter counter = new Counter();
        Desk desk = new Desk(keeper, progress, counter);
        LocalDate known = knownDay(desk);
        Loaded loaded = new Loaded(known, today, desk, new Desk(manager, progress, counter), partner.subject());
        Contracts contracts = new Contracts(loaded);
        contracts.customers();
        // Before the contracts: what these open by themselves has an owner then.
        new Teams(loaded).load();
        contracts.load();
        new Positions(loaded).load();
        new Telemetry(loaded).load();
        new HealthAnswers(loaded).load();
        new People(loaded).load();
        new Plans(loaded).load();
        new Handoffs(loaded).load();
        new Barriers(loaded).load();
        new Actions(loaded).load();
        new Surveys(loaded).load();
        new Reviews(loaded).load();
        new Renewals(loaded).load();
        new Growth(loaded).load();
        new Stories(loaded).load();
        new Services(loaded).load();
        progress.say("customer success: recorded");
        return new SuccessTotals(counter.changes());
    }

    /** The day of an earlier load: the start of a contract tells it. */
    private LocalDate knownDay(Desk desk) {
        SampleContract first = SampleCustomers.AURORA.first();
        JsonNode known = desk.find(Contracts.path("subscriptions", first.key()));
        return known == null
                ? day
                : LocalDate.parse(known.path("contractStart").asText())
                        .plusDays(first.span().startedDaysAgo());
    }
}
