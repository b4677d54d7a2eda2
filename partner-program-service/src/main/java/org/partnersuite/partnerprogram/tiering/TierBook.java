package org.partnersuite.partnerprogram.tiering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Puts partners into tiers. The state of each partner is locked first, in the order of ids, so that publications, exceptions
 * and days that pass follow one another.
 */
public final class TierBook {
    private TierBook() {}

    /**
     * Places each partner once. What it has ends on the day before the first day of its placement; what was planned and never
     * took effect goes.
     */
    public static void place(Change change, String action, List<Placement> placements) {
        Map<UUID, PartnerTier> states =
                upToDate(change, placements.stream().map(Placement::partnerId).toList());
        Map<UUID, List<TierTerm>> terms = TermStore.of(change.db(), states.keySet());
        List<TierTerm> ended = new ArrayList<>();
        List<TierTerm> replaced = new ArrayList<>();
        for (Placement placement : placements) {
            for (TierTerm term : terms.getOrDefault(placement.partnerId(), List.of())) {
                if (term.isException() || !term.holdsOnOrAfter(day(change))) {
                    continue;
                }
                boolean begun = !term.from().isAfter(day(change)) && term.from().isBefore(placement.from());
                (begun ? ended : replaced).add(term.until(placement.from().minusDays(1)));
            }
        }
        TermStore.delete(change.db(), replaced);
        TermStore.update(change.db(), ended);
        insert(
                change,
                placements.stream()
                        .flatMap(placement -> placement.term(change.now()).stream())
                        .toList());
        Map<UUID, List<TierTerm>> placed = TermStore.of(change.db(), states.keySet());
        for (Placement placement : placements) {
            PartnerTier state = Objects.requireNonNull(states.get(placement.partnerId()));
            settle(change, action, state, placed.getOrDefault(state.id(), List.of()), placement.noTierFrom(), null);
        }
    }

    /** Locks the tiers of partners in the order of their ids, for a change that places them next. */
    public static void lock(Change change, Collection<UUID> partners) {
        PartnerTierStore.lock(change, partners);
    }

    /** Partners that hold a provisional tier. */
    public static Set<UUID> provisional(Handle db) {
        return db.createQuery("select id from partner_tier_state where provisional")
                .mapTo(UUID.class)
                .set();
    }

    /** The partner left the program: what it has ended yesterday, what was planned goes. */
    public static void leave(Change change, UUID partner) {
        LocalDate today = day(change);
        PartnerTier state = upToDate(change, partner);
        List<TierTerm> open = Tiers.terms(change.db(), partner).stream()
                .filter(term -> term.holdsOnOrAfter(today))
                .toList();
        TermStore.delete(
                change.db(),
                open.stream().filter(term -> !term.from().isBefore(today)).toList());
        TermStore.update(
                change.db(),
                open.stream()
                        .filter(term -> term.from().isBefore(today))
                        .map(term -> term.until(today.minusDays(1)))
                        .toList());
        if (state.version() > 0) {
            settle(change, "left the program", state, Tiers.terms(change.db(), partner), null, null);
        }
    }

    /** Lets each of these partners go through the days on which its tier changed, until today. */
    static int passDays(Change change, Collection<UUID> partners) {
        Map<UUID, PartnerTier> due = PartnerTierStore.lockDue(change.db(), partners, day(change));
        passDays(change, due);
        return due.size();
    }

    /** The partner's state, locked and as of today. */
    static PartnerTier upToDate(Change change, UUID partner) {
        return Objects.requireNonNull(upToDate(change, List.of(partner)).get(partner));
    }

    /** Brings a locked state to what the terms say today. */
    static PartnerTier settle(
            Change change,
            String action,
            PartnerTier state,
            List<TierTerm> terms,
            @Nullable LocalDate noTierFrom,
            @Nullable String reason) {
        PartnerTier after = state.on(day(change), terms, noTierFrom, change.now());
        if (after.says(state)) {
            return state;
        }
        PartnerTierStore.record(change, action, state, after, reason);
        return after;
    }

    static void insert(Change change, List<TierTerm> terms) {
        if (!TermStore.insert(change.db(), terms)) {
            throw new IllegalStateException("the states are locked, so nobody else can add terms of these partners");
        }
    }

    static LocalDate day(Change change) {
        return Days.today(change);
    }

    private static Map<UUID, PartnerTier> upToDate(Change change, Collection<UUID> partners) {
        return passDays(change, PartnerTierStore.lock(change, partners));
    }

    private static Map<UUID, PartnerTier> passDays(Change change, Map<UUID, PartnerTier> locked) {
        Map<UUID, List<TierTerm>> terms = TermStore.of(change.db(), locked.keySet());
        Map<UUID, PartnerTier> reached = new HashMap<>();
        locked.forEach((partner, state) -> {
            PartnerTier now = state;
            for (LocalDate day = now.nextChangeOn(); day != null && !day.isAfter(day(change)); ) {
                PartnerTier next = now.on(day, terms.getOrDefault(partner, List.of()), now.noTierFrom(), change.now());
                PartnerTierStore.record(change, "took effect", now, next, null);
                now = next;
                day = now.nextChangeOn();
            }
            reached.put(partner, now);
        });
        return reached;
    }
}
