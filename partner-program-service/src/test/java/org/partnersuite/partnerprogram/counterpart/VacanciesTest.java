package org.partnersuite.partnerprogram.counterpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.ServiceDatabase;
import org.partnersuite.partnerprogram.counterpart.Vacancies.Vacancy;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.fact.Draft;

/** A role is vacant while the partner's tier includes it and nobody has it. */
@Tag("PP-16")
@Tag("PP-8")
class VacanciesTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2022, 1, 5);

    private final Set<UUID> own = new HashSet<>();

    @Test
    void platinumIncludesBothGoldTheSponsorAndSilverNeither() {
        UUID platinum = inTier("PARTICIPATING", Tier.PLATINUM);
        UUID gold = inTier("PARTICIPATING", Tier.GOLD);
        inTier("PARTICIPATING", Tier.SILVER);
        inTier("REMOVED", Tier.PLATINUM);
        own.add(DATABASE.partner("PROSPECT"));

        assertThat(on(DAY))
                .containsExactlyInAnyOrder(
                        new Vacancy(platinum, CounterpartRole.ALLIANCE_MANAGER, Tier.PLATINUM),
                        new Vacancy(platinum, CounterpartRole.EXECUTIVE_SPONSOR, Tier.PLATINUM),
                        new Vacancy(gold, CounterpartRole.EXECUTIVE_SPONSOR, Tier.GOLD));
        assertThat(on(DAY.minusDays(1))).as("before it had a tier").isEmpty();
    }

    @Test
    void itIsFilledWhileSomebodyIsNamed() {
        UUID gold = inTier("PARTICIPATING", Tier.GOLD);
        DATABASE.change(change -> Counterparts.FACTS.add(
                change,
                new Draft<>(
                        gold,
                        new CounterpartDetails(CounterpartRole.EXECUTIVE_SPONSOR, "ann", null),
                        DAY,
                        DAY.plusDays(9))));

        assertThat(on(DAY.plusDays(9))).isEmpty();
        assertThat(on(DAY.plusDays(10)))
                .containsExactly(new Vacancy(gold, CounterpartRole.EXECUTIVE_SPONSOR, Tier.GOLD));
    }

    private UUID inTier(String status, Tier tier) {
        UUID partner = DATABASE.partner(status);
        own.add(partner);
        DATABASE.read(db -> db.execute(
                "insert into partner_tier (id, partner_id, tier, provisional, reason, valid_from, created_at)"
                        + " values (?, ?, ?, true, 'PROVISIONAL', ?, now())",
                UUID.randomUUID(),
                partner,
                tier.name(),
                DAY));
        return partner;
    }

    private List<Vacancy> on(LocalDate day) {
        return DATABASE.read(db -> Vacancies.on(db, new Editions().find(db, 1).orElseThrow(), day)).stream()
                .filter(vacancy -> own.contains(vacancy.partnerId()))
                .toList();
    }
}
