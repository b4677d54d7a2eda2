package org.partnersuite.e2e.program.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The whole program as it is known: partners, deals, rates, editions. */
public final class Program {
    private final Map<Integer, Partner> partners = new ConcurrentHashMap<>();
    private final Map<String, Set<Deal>> deals = new ConcurrentHashMap<>();
    private final Rates rates = new Rates();
    private final List<Edition> editions = new ArrayList<>(List.of(Edition.one()));

    public void add(Partner partner) {
        partners.put(partner.number(), partner);
    }

    /** By their numbers. */
    public List<Partner> partners() {
        return partners.values().stream()
                .sorted(Comparator.comparing(Partner::number))
                .toList();
    }

    public Optional<Partner> partner(int number) {
        return Optional.ofNullable(partners.get(number));
    }

    public Rates rates() {
        return rates;
    }

    public void announce(Edition edition) {
        editions.add(edition);
    }

    /** The one in force on the day. */
    public Edition edition(LocalDate day) {
        return editions.stream()
                .filter(edition -> !edition.effective().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** What becomes known of a deal on a day. */
    public void know(LocalDate on, Deal deal, DealState state) {
        deal.know(on, state);
        deals.computeIfAbsent(state.partner(), none -> ConcurrentHashMap.newKeySet())
                .add(deal);
    }

    /** Those that are this partner's now. */
    public List<Deal> dealsOf(Partner partner) {
        return dealsOf(partner, LocalDate.MAX);
    }

    /** Those that were this partner's by what was known at the end of a day, by their keys. */
    public List<Deal> dealsOf(Partner partner, LocalDate asOf) {
        return deals.getOrDefault(partner.id(), Set.of()).stream()
                .filter(deal -> deal.at(asOf)
                        .filter(state -> state.partner().equals(partner.id()))
                        .isPresent())
                .sorted(Comparator.comparing(Deal::key))
                .toList();
    }

    /** Both figures of a partner on a day, by what was known at the end of another. */
    public Figure figure(Partner partner, LocalDate day, LocalDate asOf) {
        List<DealState> known = dealsOf(partner, asOf).stream()
                .map(deal -> deal.at(asOf).orElseThrow())
                .toList();
        return Figure.of(known, rates, day, asOf);
    }

    /** What the partner is measured as on a day, by all that is known. */
    public Outcome outcome(Partner partner, LocalDate day) {
        return new Outcome(edition(day), figure(partner, day, LocalDate.MAX).aggregate(), partner.record(), day);
    }

    /** A month is over: shortfalls are judged by its last day. */
    public void judge(LocalDate monthEnd) {
        for (Partner partner : partners()) {
            if (!partner.since().isAfter(monthEnd)) {
                partner.notices()
                        .judge(
                                monthEnd,
                                figure(partner, monthEnd, monthEnd).projected(),
                                partner.participates(monthEnd),
                                partner.tiers().on(monthEnd).tier(),
                                edition(monthEnd));
            }
        }
    }
}
