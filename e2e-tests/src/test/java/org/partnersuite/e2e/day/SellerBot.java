package org.partnersuite.e2e.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.day.model.Belonging;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.ExpectedState;

/**
 * One who works for several sellers, step by step. What a bot makes only it changes, so that the model knows every
 * answer beforehand.
 */
final class SellerBot implements Runnable {
    private final int number;
    private final Simulation simulation;
    private final Random random;
    private final ExpectedState state = new ExpectedState();
    private final AccountSteps accounts = new AccountSteps(this);
    private final DealSteps deals = new DealSteps(this);
    private final PartnerSteps partners = new PartnerSteps(this);
    private final CustomerSteps customers = new CustomerSteps(this);

    SellerBot(int number, Simulation simulation) {
        this.number = number;
        this.simulation = simulation;
        this.random = new Random(simulation.workload().seed() * 31 + number);
    }

    @Override
    public void run() {
        Workload workload = simulation.workload();
        int ownAccounts = workload.accounts() / workload.bots();
        partners.open();
        deals.mayName(state.partners().getFirst());
        customers.open();
        while (state.accounts().size() < ownAccounts) {
            accounts.open();
        }
        deals.open();
        Chances chances = chances();
        while (simulation.goesOn()) {
            long begin = System.nanoTime();
            chances.drawn(random).run();
            LockSupport.parkNanos(begin + workload.pace().toNanos() - System.nanoTime());
        }
    }

    private Chances chances() {
        MoveSteps moves = new MoveSteps(this);
        ActivitySteps activities = new ActivitySteps(this);
        PilotSteps pilots = new PilotSteps(this);
        RoadblockSteps roadblocks = new RoadblockSteps(this);
        MergeSteps merges = new MergeSteps(this);
        InitiativeSteps initiatives = new InitiativeSteps(this);
        SupportSteps support = new SupportSteps(this);
        AssignmentSteps assignments = new AssignmentSteps(this);
        DocumentSteps documents = new DocumentSteps(this);
        return new Chances()
                .or(60, deals::open)
                .or(20, deals::refused)
                .or(190, deals::edit)
                .or(60, accounts::edit)
                .or(20, accounts::plan)
                .or(15, accounts::bring)
                .or(15, accounts::refused)
                .or(270, moves::move)
                .or(25, moves::race)
                .or(60, activities::log)
                .or(20, activities::logAll)
                .or(80, activities::advance)
                .or(20, activities::cancel)
                .or(10, activities::refused)
                .or(40, pilots::log)
                .or(25, roadblocks::raise)
                .or(25, roadblocks::settle)
                .or(25, merges::merge)
                .or(8, merges::race)
                .or(7, merges::writeToMerged)
                .or(20, initiatives::begin)
                .or(25, initiatives::link)
                .or(8, initiatives::edit)
                .or(50, support::ask)
                .or(70, support::advance)
                .or(10, support::withdraw)
                .or(15, support::openActivity)
                .or(45, assignments::assign)
                .or(15, assignments::race)
                .or(5, assignments::propose)
                .or(15, documents::draft)
                .or(8, documents::edit)
                .or(25, documents::advance)
                .or(3, partners::open)
                .or(10, partners::edit)
                .or(15, partners::advance)
                .or(40, partners::feed)
                .or(10, partners::feedAll)
                .or(5, customers::open)
                .or(25, customers::subscribe)
                .or(10, customers::subscribeToAll)
                .or(25, customers::edit);
    }

    Random random() {
        return random;
    }

    boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    <T> T anyOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A key of the caller's choice. */
    String key() {
        return simulation.run() + "-" + number + "-" + random.nextLong();
    }

    String text(String what) {
        return what + " " + Integer.toString(random.nextInt(1_000_000), 36);
    }

    String seller() {
        Workload workload = simulation.workload();
        int turns = (workload.sellers() - number - 1) / workload.bots() + 1;
        return simulation.seller(number + workload.bots() * random.nextInt(turns));
    }

    LocalDate today() {
        return simulation.workload().day(tally().of(Tally.WRITES));
    }

    Account account() {
        return anyOf(state.accounts());
    }

    /** One that lives. */
    Deal deal() {
        return anyOf(state.unmerged());
    }

    /** A record linked to an opportunity, when there is any of its kind. */
    <T extends Belonging> Optional<T> any(Class<T> kind) {
        List<T> all = state.all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(anyOf(all));
    }

    /** All that this bot made. */
    ExpectedState state() {
        return state;
    }

    Tally tally() {
        return simulation.tally();
    }

    Simulation simulation() {
        return simulation;
    }

    Caller as(String role) {
        return simulation.as(role);
    }
}
