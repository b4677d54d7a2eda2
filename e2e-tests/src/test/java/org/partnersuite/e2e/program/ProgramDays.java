package org.partnersuite.e2e.program;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.partnersuite.e2e.program.model.Partner;

/** The days of the program, one after another: what falls due, what everybody does, and what must have come of it. */
final class ProgramDays {
    private static final List<Integer> WORKING_DAYS = List.of(1, 5, 8, 15, 22);

    private final ThreeYears years;
    private final List<Desk> desks;
    private final RateSteps rates;
    private final EditionSteps editions;
    private final AssessmentSteps assessments;
    private final ExceptionSteps exceptions;
    private final RegistrationSteps registrations;
    private final Kills kills;
    private final TierComparison tiers;
    private final StandingComparison standings;
    private final FigureComparison figures;
    private final EntitlementComparison entitlements;
    private final Random random;

    ProgramDays(ThreeYears years) {
        this.years = years;
        this.desks = IntStream.range(0, years.volume().partners())
                .mapToObj(number -> new Desk(years, number))
                .toList();
        this.rates = new RateSteps(years);
        this.editions = new EditionSteps(years);
        this.assessments = new AssessmentSteps(years);
        this.exceptions = new ExceptionSteps(years);
        this.registrations = new RegistrationSteps(years);
        this.kills = new Kills(years);
        this.tiers = new TierComparison(years);
        this.standings = new StandingComparison(years);
        this.figures = new FigureComparison(years);
        this.entitlements = new EntitlementComparison(years);
        this.random = new Random(years.volume().seed() ^ 0x64617973);
    }

    void pass() throws Exception {
        LocalDate last = years.volume().last();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (LocalDate day = Volume.FIRST; !day.isAfter(last) && !years.isHopeless(); day = after(day)) {
                years.clock().becomes(day);
                pass(threads, day);
            }
        }
    }

    /** What is known of single rows in the end. */
    void compareAll() {
        registrations.compareAll();
        desks.parallelStream().forEach(Desk::compareAll);
    }

    private void pass(ExecutorService threads, LocalDate day) throws Exception {
        Future<?> killing = kills.isDue() ? threads.submit(kills::strike) : null;
        if (day.getDayOfMonth() == 1) {
            years.program().judge(day.minusDays(1));
        }
        endStandings(day);
        if (day.getDayOfMonth() == 1) {
            compare(day);
        }
        rates.work();
        editions.work();
        List<Future<?>> working = new ArrayList<>();
        for (Desk desk : desks) {
            working.add(threads.submit(desk::work));
        }
        for (Future<?> each : working) {
            each.get();
        }
        moveDeals(day);
        assessments.work();
        exceptions.work();
        registrations.work();
        endStandings(day);
        if (killing != null) {
            killing.get();
        }
    }

    /** Now and then a deal turns out to be another partner's. */
    private void moveDeals(LocalDate day) {
        List<Partner> partners = years.program().partners();
        if (day.getDayOfMonth() == 15 && partners.size() > 1) {
            Desk desk = desks.get(random.nextInt(desks.size()));
            Partner heir = partners.get(random.nextInt(partners.size()));
            if (heir.number() != desk.number()) {
                desk.giveAway(heir);
            }
        }
    }

    /** The service does so by itself. */
    private void endStandings(LocalDate day) {
        for (Partner partner : years.program().partners()) {
            if (!partner.tiers().endsOn().isAfter(day)) {
                partner.endStanding(day);
                tiers.follow(partner);
                years.tally().count("standings that ended");
            }
        }
    }

    /** What a month came to, by then and by any other two days. */
    private void compare(LocalDate day) {
        LocalDate monthEnd = day.minusDays(1);
        List<Partner> partners = years.program().partners();
        List<LocalDate> dates = partners.stream().map(partner -> any(day)).toList();
        List<LocalDate> instants = partners.stream().map(partner -> any(day)).toList();
        IntStream.range(0, partners.size()).parallel().forEach(at -> {
            Partner partner = partners.get(at);
            standings.follow(partner, monthEnd);
            tiers.follow(partner);
            figures.compare(partner, day, day);
            figures.compare(partner, dates.get(at), instants.get(at));
            entitlements.compare(partner, dates.get(at));
        });
    }

    private LocalDate any(LocalDate until) {
        return Volume.FIRST.plusDays(random.nextLong(until.toEpochDay() - Volume.FIRST.toEpochDay() + 1));
    }

    /** The next day on which somebody works, or a standing ends. */
    private LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!WORKING_DAYS.contains(next.getDayOfMonth()) && !endsOne(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean endsOne(LocalDate day) {
        return years.program().partners().stream()
                .anyMatch(partner -> partner.tiers().endsOn().equals(day));
    }
}
