package org.partnersuite.partnerprogram.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.rest.Money;

/**
 * What partners are held against: the target of their tier, and of the lowest tier that has one while they have none. A
 * partner that does not participate is held against nothing.
 */
final class Requirements {
    private final Collection<UUID> participating;
    private final Map<UUID, Tier> tiers;
    private final Map<Integer, Edition> editions;

    private Requirements(Collection<UUID> participating, Map<UUID, Tier> tiers, Map<Integer, Edition> editions) {
        this.participating = participating;
        this.tiers = tiers;
        this.editions = editions;
    }

    static Requirements of(Handle db, Editions editions, List<Snapshot> taken) {
        Map<Integer, Edition> used = new HashMap<>();
        Map<LocalDate, List<UUID>> byDay = new HashMap<>();
        for (Snapshot snapshot : taken) {
            byDay.computeIfAbsent(snapshot.day(), none -> new ArrayList<>()).add(snapshot.partnerId());
            used.computeIfAbsent(
                    snapshot.edition(), number -> editions.find(db, number).orElseThrow());
        }
        Map<UUID, Tier> tiers = new HashMap<>();
        byDay.forEach((day, partners) ->
                Tiers.on(db, partners, day).forEach((partner, term) -> tiers.put(partner, term.tier())));
        return new Requirements(
                Partners.participating(
                        db, taken.stream().map(Snapshot::partnerId).toList()),
                tiers,
                used);
    }

    @Nullable
    Requirement of(Snapshot snapshot) {
        Edition edition = editions.get(snapshot.edition());
        return edition == null || !participating.contains(snapshot.partnerId())
                ? null
                : of(edition, tiers.get(snapshot.partnerId()));
    }

    private static @Nullable Requirement of(Edition edition, @Nullable Tier tier) {
        Requirement lowest = null;
        for (TierRequirements each : edition.tiers()) {
            Money target = each.aggregateTcvTarget();
            if (target != null) {
                lowest = new Requirement(each.tier(), target.amount(), edition.currency());
                if (each.tier() == tier) {
                    return lowest;
                }
            }
        }
        return lowest;
    }
}
