package org.partnersuite.e2e.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.day.model.Book;
import org.partnersuite.e2e.day.model.Deal;

/**
 * One who works for several sellers, step by step. What a desk makes only it changes, so that the model knows every
 * answer beforehand.
 */
final class Desk implements Runnable {
    private final int number;
    private final Office office;
    private final Random random;
    private final List<Account> accounts = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Deal> merged = new ArrayList<>();
    private final AccountSteps accountSteps;
    private final DealSteps dealSteps;
    private final MoveSteps moveSteps;
    private final ActivitySteps activitySteps;
    private final RoadblockSteps roadblockSteps;
    private final MergeSteps mergeSteps;

    Desk(int number, Office office) {
        this.number = number;
        this.office = office;
        this.random = new Random(office.workload().seed() * 31 + number);
        this.accountSteps = new AccountSteps(this);
        this.dealSteps = new DealSteps(this);
        this.moveSteps = new MoveSteps(this);
        this.activitySteps = new ActivitySteps(this);
        this.roadblockSteps = new RoadblockSteps(this);
        this.mergeSteps = new MergeSteps(this);
    }

    @Override
    public void run() {
        Workload workload = office.workload();
        int ownAccounts = workload.accounts() / workload.desks();
        while (accounts.size() < ownAccounts) {
            accountSteps.open();
        }
        dealSteps.open();
        while (tally().of("calls") < workload.calls()) {
            step();
        }
    }

    private void step() {
        int chance = random.nextInt(100);
        if (chance < 5) {
            dealSteps.open();
        } else if (chance < 8) {
            dealSteps.refused();
        } else if (chance < 28) {
            dealSteps.edit();
        } else if (chance < 38) {
            accountSteps.edit();
        } else if (chance < 40) {
            accountSteps.refused();
        } else if (chance < 80) {
            moveSteps.move();
        } else if (chance < 84) {
            moveSteps.race();
        } else if (chance < 91) {
            activitySteps.log();
        } else if (chance < 94) {
            roadblockSteps.raise();
        } else if (chance < 97) {
            mergeSteps.merge();
        } else if (chance < 98) {
            mergeSteps.race();
        } else if (chance < 99) {
            mergeSteps.writeToMerged();
        } else {
            activitySteps.refused();
        }
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
        return office.run() + "-" + number + "-" + random.nextLong();
    }

    String text(String what) {
        return what + " " + Integer.toString(random.nextInt(1_000_000), 36);
    }

    String seller() {
        Workload workload = office.workload();
        int turns = (workload.sellers() - number - 1) / workload.desks() + 1;
        return office.seller(number + workload.desks() * random.nextInt(turns));
    }

    LocalDate today() {
        return office.workload().day(tally().of("calls"));
    }

    Account account() {
        return anyOf(accounts);
    }

    Deal deal() {
        return anyOf(deals);
    }

    List<Deal> deals() {
        return deals;
    }

    List<Deal> merged() {
        return merged;
    }

    /** It is worked on no more. */
    void folded(Deal deal) {
        deals.remove(deal);
        merged.add(deal);
    }

    void add(Account account) {
        accounts.add(account);
        book().add(account);
    }

    void add(Deal deal) {
        deals.add(deal);
        book().add(deal);
    }

    Book book() {
        return office.book();
    }

    Tally tally() {
        return office.tally();
    }

    Office office() {
        return office;
    }

    Caller as(String role) {
        return office.as(role);
    }
}
