package org.partnersuite.e2e.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.partnersuite.e2e.program.model.Deal;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.program.model.Tier;

/** One who keeps one partner: what it does on a day is drawn by chance of its own, whatever the others do. */
final class Desk {
    private static final int YEARS_OF_JOINING = 2;

    /** What partners come to in a year, in millions of dollars. */
    private static final List<Integer> AMBITIONS = List.of(30, 17, 10, 16, 9, 27, 6);

    private final ThreeYears years;
    private final int number;
    private final Random random;
    private final Calls calls;
    private final LocalDate since;
    private final LifeSteps life;
    private final RecordSteps record;
    private final DealSteps deals;
    private final OpportunitySteps opportunities;
    private final MeetingSteps meetings;

    Desk(ThreeYears years, int number) {
        this.years = years;
        this.number = number;
        this.random = new Random(years.volume().seed() * 31 + number);
        this.calls = new Calls(years, random, "desk-" + number);
        this.since = number % 2 == 0
                ? Volume.FIRST.plusDays(random.nextInt(75))
                : Volume.FIRST.plusDays(random.nextInt(365 * YEARS_OF_JOINING));
        this.life = new LifeSteps(this);
        this.record = new RecordSteps(this);
        this.deals = new DealSteps(this);
        this.opportunities = new OpportunitySteps(this);
        this.meetings = new MeetingSteps(this);
    }

    /** A day's work. */
    void work() {
        Optional<Partner> known = years.program().partner(number);
        if (known.isEmpty()) {
            if (!today().isBefore(since)) {
                Partner partner = life.open();
                record.begin(partner);
                deals.begin(partner);
            }
            return;
        }
        deals.work(known.get());
        opportunities.work(known.get());
        meetings.work(known.get());
        record.work(known.get());
        life.work(known.get());
    }

    /** What it would be if all goes well. */
    Tier aim() {
        int millions = millions();
        return millions >= 25 ? Tier.PLATINUM : millions >= 15 ? Tier.GOLD : Tier.SILVER;
    }

    int millions() {
        return AMBITIONS.get(number % AMBITIONS.size());
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    LocalDate today() {
        return years.today();
    }

    Random random() {
        return random;
    }

    ThreeYears years() {
        return years;
    }

    Calls calls() {
        return calls;
    }

    int number() {
        return number;
    }

    /** Some deal of the partner's is another's from now on. */
    void giveAway(Partner heir) {
        Optional<Partner> partner = years.program().partner(number);
        List<Deal> open = partner.map(known -> years.program().dealsOf(known)).orElse(List.of()).stream()
                .filter(deal -> !deal.isOpportunity())
                .toList();
        if (!open.isEmpty()) {
            Deal deal = anyOf(open);
            deals.feed().report(List.of(new DealReport(deal, deal.now().of(heir.id()))));
            years.tally().count("deals that moved to another partner");
        }
    }

    /** What nobody but the desk knows. */
    void compareAll() {
        years.program().partner(number).ifPresent(meetings::compareAll);
    }

    DealSteps deals() {
        return deals;
    }
}
