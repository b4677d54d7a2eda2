package org.partnersuite.partnerprogram.tiering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The tier of a partner on a day: its exception's or its result's, whichever is higher. */
public final class Tiers {
    private Tiers() {}

    /** Empty for a partner outside the program, and for one without a tier on the day. */
    public static Optional<TierTerm> on(Handle db, UUID partner, LocalDate day) {
        return Optional.ofNullable(on(db, List.of(partner), day).get(partner));
    }

    /** By partner; those without a tier on the day are left out. */
    public static Map<UUID, TierTerm> on(Handle db, Collection<UUID> partners, LocalDate day) {
        Map<UUID, TierTerm> held = new HashMap<>();
        TermStore.of(db, partners)
                .forEach((partner, terms) -> TierTerm.on(terms, day).ifPresent(term -> held.put(partner, term)));
        return held;
    }

    /** All terms of a partner, earliest first: those that are over, that hold, and that begin later. */
    public static List<TierTerm> terms(Handle db, UUID partner) {
        return TermStore.of(db, List.of(partner)).getOrDefault(partner, List.of());
    }
}
