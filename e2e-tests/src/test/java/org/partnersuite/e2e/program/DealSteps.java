package org.partnersuite.e2e.program;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.e2e.program.model.Deal;
import org.partnersuite.e2e.program.model.DealState;
import org.partnersuite.e2e.program.model.DealState.Status;
import org.partnersuite.e2e.program.model.Partner;

/** Deals of a feed: opened, corrected, moved between months, decided, and recorded late (PP-3). */
final class DealSteps {
    private static final long MILLION = 1_000_000;
    private static final int DEALS_A_YEAR = 10;

    private final Desk desk;
    private final Feed feed;
    private int opened;

    DealSteps(Desk desk) {
        this.desk = desk;
        this.feed = new Feed(desk);
    }

    /** What it won and lost in the year before, and what is open. */
    void begin(Partner partner) {
        List<DealReport> reports = new ArrayList<>();
        for (int deal = 0; deal < DEALS_A_YEAR / 2; deal++) {
            LocalDate closed = LocalDate.of(desk.today().getYear() - 1, 1, 1)
                    .plusDays(desk.random().nextInt(365));
            reports.add(opened(partner, desk.happens(75) ? Status.WON : Status.LOST, closed));
        }
        for (int deal = 0; deal < DEALS_A_YEAR / 2; deal++) {
            reports.add(opened(partner, Status.OPEN, later()));
        }
        feed.report(reports);
    }

    void work(Partner partner) {
        List<DealReport> reports = new ArrayList<>();
        for (Deal deal : desk.years().program().dealsOf(partner)) {
            if (!deal.isOpportunity()) {
                change(deal, reports);
            }
        }
        int most = desk.happens(5) ? 4 : 1;
        for (int deal = 0; deal < most && desk.happens(100 * DEALS_A_YEAR / 72); deal++) {
            reports.add(opened(partner, Status.OPEN, later()));
        }
        if (desk.happens(3)) {
            LocalDate closed = desk.today().minusDays(5 + desk.random().nextInt(70));
            reports.add(opened(partner, desk.happens(70) ? Status.WON : Status.LOST, closed));
        }
        if (desk.number() == 0 && desk.today().equals(LocalDate.of(2021, 11, 22))) {
            reports.add(swedish(partner));
        }
        feed.report(reports);
    }

    /** It would count in the first January, and has no rate by then. */
    private DealReport swedish(Partner partner) {
        LocalDate closed = desk.today().minusDays(3);
        DealState blank = new DealState(partner.id(), Status.WON, closed, "SEK", BigDecimal.ZERO, BigDecimal.ZERO);
        DealState worth = blank.amounting(new BigDecimal("4400000.10"), new BigDecimal("900000.05"));
        return new DealReport(new Deal(desk.years().run() + "-swedish", false), worth);
    }

    private void change(Deal deal, List<DealReport> reports) {
        DealState state = deal.now();
        boolean due = state.status() == Status.OPEN && !state.closes().isAfter(desk.today());
        if (due && desk.happens(60)) {
            decide(deal, state, reports);
        } else if (state.status() == Status.OPEN && desk.happens(4)) {
            reports.add(new DealReport(deal, desk.happens(50) ? valued(state) : state.closing(Status.OPEN, later())));
        } else if (state.status() != Status.OPEN
                && state.counts()
                && state.closes().isAfter(desk.today().minusDays(250))
                && desk.happens(2)) {
            LocalDate closed = state.closes().minusDays(desk.random().nextInt(45));
            reports.add(new DealReport(deal, desk.happens(50) ? valued(state) : state.closing(state.status(), closed)));
        }
    }

    /** Won, lost, lost with zero as many systems have it, or planned for later. */
    private void decide(Deal deal, DealState state, List<DealReport> reports) {
        LocalDate on = desk.happens(50) ? state.closes() : desk.today();
        if (desk.happens(55)) {
            reports.add(new DealReport(deal, state.closing(Status.WON, on)));
        } else if (desk.happens(60)) {
            DealState lost = state.closing(Status.LOST, on);
            boolean zeroed = desk.happens(40);
            reports.add(new DealReport(deal, zeroed ? lost.amounting(BigDecimal.ZERO, BigDecimal.ZERO) : lost));
        } else {
            reports.add(new DealReport(deal, state.closing(Status.OPEN, later())));
        }
    }

    private DealReport opened(Partner partner, Status status, LocalDate closes) {
        Deal deal = new Deal("%s-%d-%d".formatted(desk.years().run(), desk.number(), opened++), false);
        String currency = Prices.currency(desk.random(), desk.today().isAfter(RateSteps.SWEDISH_FROM));
        DealState blank = new DealState(partner.id(), status, closes, currency, BigDecimal.ZERO, BigDecimal.ZERO);
        return new DealReport(deal, status == Status.LOST && desk.happens(15) ? blank : valued(blank));
    }

    /** With new amounts: a few deals lack one portion, and count nowhere. */
    DealState valued(DealState state) {
        long mean = desk.millions() * MILLION / DEALS_A_YEAR;
        long dollars = mean / 2 + desk.random().nextLong(mean);
        BigDecimal whole = Prices.of(dollars, state.currency());
        BigDecimal ours = whole.multiply(BigDecimal.valueOf(10 + desk.random().nextInt(30), 2))
                .setScale(2, RoundingMode.DOWN);
        BigDecimal theirs = whole.subtract(ours);
        int lack = desk.random().nextInt(100);
        return state.amounting(lack < 4 ? BigDecimal.ZERO : theirs, lack >= 93 ? BigDecimal.ZERO : ours);
    }

    private LocalDate later() {
        return desk.today().plusDays(15 + desk.random().nextInt(330));
    }

    Feed feed() {
        return feed;
    }
}
