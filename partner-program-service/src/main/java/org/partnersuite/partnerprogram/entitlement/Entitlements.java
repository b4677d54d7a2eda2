package org.partnersuite.partnerprogram.entitlement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
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
        return editions.inForce(db, day)
                .map(edition -> Entitled.of(Tiers.on(db, partner, day).orElse(null), edition));
    }
}
