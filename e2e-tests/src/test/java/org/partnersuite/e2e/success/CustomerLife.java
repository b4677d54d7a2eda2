package org.partnersuite.e2e.success;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Report;
import org.partnersuite.e2e.success.model.ScoreModel;
import org.partnersuite.e2e.success.model.Usage;

/** Two years of a customer, as somebody writes them down. What follows of its own accord is waited for in between. */
final class CustomerLife {
    private final World world;
    private final Program program;
    private final Desk desk;
    private final Triggers triggers;
    private final ContractSteps contracts;
    private final HealthSteps health;
    private final EventSteps events;
    private final UsageSteps usage;
    private final Customer customer;

    CustomerLife(World world, Program program, int number) {
        this.world = world;
        this.program = program;
        this.desk = new Desk(world, number);
        this.triggers = new Triggers(world, program);
        this.contracts = new ContractSteps(desk, program);
        this.health = new HealthSteps(desk, triggers);
        this.events = new EventSteps(desk, triggers, health);
        this.usage = new UsageSteps(desk);
        this.customer = contracts.open(number);
    }

    Customer customer() {
        return customer;
    }

    /** Until the model of health is published anew. */
    void begin() {
        TeamSteps team = new TeamSteps(desk);
        team.join(customer);
        events.sponsor(customer);
        contracts.sign(customer);
        RenewalSteps renewals = new RenewalSteps(desk, triggers);
        renewals.known(customer);
        late();
        new ActionComparison(world).opened(customer);
        done();
        renewals.decide(customer);
        contracts.segmented(customer);
        team.differ(customer);
        done();
        usage.past(customer);
        reported(true);
        if (desk.happens(60)) {
            events.importAnswers(customer);
        }
        usage.latest(customer);
        reported(false);
        customer.contracts().forEach(health::answer);
        done();
    }

    /** With the next version of the product's own model. */
    void goOn() {
        for (Contract contract : customer.contracts()) {
            if (contract.draft().product().equals(program.scoredByItsOwn())) {
                contract.health().publish(ScoreModel.own(program.scoredByItsOwn(), 2));
                health.rescored(contract, true);
            }
        }
        List<Runnable> chances = List.of(
                () -> health.answer(contract()),
                () -> health.answer(contract()),
                () -> health.pay(contract()),
                () -> health.breakDown(contract()),
                () -> health.override(contract()),
                this::correct,
                () -> events.sponsorLeaves(customer),
                () -> events.answer(customer),
                () -> events.act(customer),
                () -> events.act(customer));
        for (int i = desk.between(4, 9); i > 0; i--) {
            desk.anyOf(chances).run();
        }
        done();
        PlanSteps plans = new PlanSteps(desk);
        for (int i = desk.between(0, 2); i > 0; i--) {
            plans.plan(customer);
        }
        new TouchSteps(desk).touch(customer);
        OtherSteps others = new OtherSteps(desk);
        if (desk.happens(50)) {
            others.hinder(customer);
        }
        others.review(customer);
        others.grow(customer);
        customer.contracts().forEach(others::entitle);
        done();
    }

    private Contract contract() {
        return desk.anyOf(customer.contracts());
    }

    private void correct() {
        Contract contract = contract();
        if (usage.correctLast(contract)) {
            health.rescored(contract, false);
        }
    }

    /** Contracts of which nothing is reported, and nothing planned, until the day on which that is noticed: today. */
    private void late() {
        for (Contract contract : customer.contracts()) {
            if (contract.start().equals(world.today().minusDays(30))) {
                triggers.tell(contract, "ONBOARDING_LATE", contract.id(), world.today(), false);
            }
            if (contract.start().equals(world.today().minusDays(60))) {
                triggers.tell(contract, "PLAN_MISSING", contract.id(), world.today(), false);
            }
        }
    }

    /** Scores follow what was reported; what is older than the last full month is quiet. */
    private void reported(boolean past) {
        YearMonth last = YearMonth.from(world.today()).minusMonths(1);
        for (Contract contract : customer.contracts()) {
            Usage known = contract.usage();
            Map<YearMonth, Map<String, Report>> months = known.months();
            if (!months.isEmpty()) {
                boolean newest = months.containsKey(last) || months.containsKey(last.plusMonths(1));
                health.rescored(contract, past || !newest);
            }
        }
    }

    private void done() {
        world.steps().incrementAndGet();
    }
}
