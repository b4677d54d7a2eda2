package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.specialization.SpecializationLevel;
import org.partnersuite.partnerprogram.specialization.Specializations;
import org.partnersuite.partnerprogram.specialty.ArchitectureSpecializations;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;

/** Standing as the program has recorded it; each question is asked once. */
final class RecordedStanding implements PartnerStanding {
    private final Handle db;
    private final Map<List<Object>, Boolean> advanced = new HashMap<>();
    private final Map<List<Object>, Optional<String>> levels = new HashMap<>();
    private final Map<List<Object>, Tier> tiers = new HashMap<>();

    RecordedStanding(Handle db) {
        this.db = db;
    }

    @Override
    public @Nullable Tier tier(UUID partner, LocalDate day) {
        Tier tier = tiers.computeIfAbsent(
                List.of(partner, day),
                asked -> Tiers.on(db, partner, day).map(TierTerm::tier).orElse(Tier.OPPORTUNISTIC));
        return tier == Tier.OPPORTUNISTIC ? null : tier;
    }

    @Override
    public @Nullable String customerExperience(UUID partner, LocalDate day) {
        return levels.computeIfAbsent(List.of(partner, day), asked -> Specializations.on(db, partner, day)
                        .map(SpecializationLevel::name))
                .orElse(null);
    }

    @Override
    public boolean advancedArchitecture(UUID partner, LocalDate day) {
        return advanced.computeIfAbsent(
                List.of(partner, day), asked -> ArchitectureSpecializations.isAdvanced(db, partner, day));
    }
}
