package org.partnersuite.partnerprogram.counterpart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.unitofwork.Rows;

/** Roles for participating partners that a benefit of their tier includes, and that nobody has. */
public final class Vacancies {
    /** The roles that are benefits, by the benefit's code. */
    private static final Map<String, String> ROLES = Map.of(
            "EXECUTIVE_SPONSORSHIP", CounterpartRole.EXECUTIVE_SPONSOR,
            "ALLIANCE_MANAGER", CounterpartRole.ALLIANCE_MANAGER);

    private Vacancies() {}

    /** A role that somebody of ours should have for a partner. */
    @Schema(name = "CounterpartVacancy")
    public record Vacancy(
            UUID partnerId,

            @Schema(maxLength = 50, examples = "ALLIANCE_MANAGER")
            String role,

            Tier tier) {}

    private record Named(UUID partnerId, String role) {}

    /** The role whose holder a benefit is; empty for a benefit that is no person. */
    public static Optional<String> roleOf(String benefit) {
        return Optional.ofNullable(ROLES.get(benefit));
    }

    /** By partner, then by role. */
    public static List<Vacancy> on(Handle db, Edition edition, LocalDate day) {
        Map<UUID, TierTerm> tiers = Tiers.on(db, Partners.inStatus(db, PartnerStatus.PARTICIPATING), day);
        Set<Named> named = named(db, day);
        return tiers.entrySet().stream()
                .flatMap(entry -> included(edition, entry.getValue().tier())
                        .filter(role -> !named.contains(new Named(entry.getKey(), role)))
                        .map(role -> new Vacancy(
                                entry.getKey(), role, entry.getValue().tier())))
                .sorted(Comparator.comparing(Vacancy::partnerId).thenComparing(Vacancy::role))
                .toList();
    }

    private static Stream<String> included(Edition edition, Tier tier) {
        return edition.benefits().stream()
                .filter(benefit -> benefit.levels().get(tier) == BenefitLevel.INCLUDED)
                .map(benefit -> ROLES.get(benefit.code()))
                .filter(Objects::nonNull);
    }

    private static Set<Named> named(Handle db, LocalDate day) {
        return new HashSet<>(
                db.createQuery("""
                    select partner_id, role from counterpart
                    where from_day <= :day and (to_day is null or to_day >= :day)
                    """).bind("day", day).map(Rows.of(Named.class)).list());
    }
}
