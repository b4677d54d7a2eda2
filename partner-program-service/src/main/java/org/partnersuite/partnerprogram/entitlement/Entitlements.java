package org.partnersuite.partnerprogram.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.tiering.Tiers;

/** What partners are entitled to on any day: their tier and the edition of that day decide. */
@ApplicationScoped
public class Entitlements {
    private final Editions editions;

    Entitlements(Editions editions) {
        this.editions = editions;
    }

    /** Empty on a day before the first edition. */
    public Optional<Entitled> on(Handle db, UUID partner, LocalDate day) {
        return editions.inForce(db, day).map(edition -> of(db, partner, day, edition));
    }

    /** @throws org.partnersuite.platform.rest.Problem 422 when no edition was in force on the day */
    public Entitled require(Handle db, UUID partner, LocalDate day) {
        return of(db, partner, day, editions.require(db, day));
    }

    private static Entitled of(Handle db, UUID partner, LocalDate day, Edition edition) {
        return Entitled.of(Tiers.on(db, partner, day).orElse(null), edition);
    }
}
