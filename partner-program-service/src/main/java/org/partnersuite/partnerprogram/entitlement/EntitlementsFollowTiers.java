package org.partnersuite.partnerprogram.entitlement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Entitlements follow tier and edition on their effective date; each change is an event. Partners whose entitlement is not
 * what tier and edition say are due, whatever changed. Days that passed unseen are gone through one by one.
 */
@Singleton
class EntitlementsFollowTiers extends DueWork {
    private static final String DUE = """
            select p.id, cast(:today as date) as day from entitled_partner p
            cross join lateral (
                select n.number from entitling_edition n where n.effective_date <= :today
                order by n.effective_date desc limit 1) n
            left join lateral (
                select t.tier, t.provisional from entitling_tier t
                where t.partner_id = p.id and t.valid_from <= :today and (t.valid_until is null or t.valid_until >= :today)
                order by array_position(array ['PLATINUM', 'GOLD', 'SILVER'], t.tier), t.exceptional limit 1) t on true
            left join entitlement e on e.id = p.id
            where e.id is null and t.tier is not null
               or e.id is not null and e.included is null
               or e.id is not null and row (e.tier, e.provisional, e.edition)
                   is distinct from row (t.tier, coalesce(t.provisional, false), n.number)
            """;

    private final Entitlements entitlements;

    EntitlementsFollowTiers(Entitlements entitlements) {
        super("entitlements", DUE);
        this.entitlements = entitlements;
    }

    @Override
    protected int work(Change change, Set<UUID> ids, LocalDate today) {
        Map<UUID, Entitlement> told = EntitlementStore.lock(change.db(), ids);
        int followed = 0;
        for (UUID partner : new TreeSet<>(ids)) {
            Entitlement last = told.get(partner);
            Entitlement before = last;
            for (LocalDate day : days(Tiers.terms(change.db(), partner), last, today)) {
                last = follow(change, partner, last, day);
            }
            followed += last == before ? 0 : 1;
        }
        return followed;
    }

    private @Nullable Entitlement follow(Change change, UUID partner, @Nullable Entitlement last, LocalDate day) {
        Entitled entitled = entitlements.on(change.db(), partner, day).orElse(null);
        if (entitled == null || last == null && entitled.tier() == null || last != null && last.says(entitled)) {
            return last;
        }
        boolean begins = last == null || entitled.since().isAfter(last.since());
        LocalDate since = begins && entitled.tier() != null ? entitled.since() : day;
        if (last == null) {
            Entitlement first = new Entitlement(
                    partner,
                    1,
                    entitled.tier(),
                    entitled.provisional(),
                    entitled.edition().number(),
                    entitled.codes(BenefitLevel.INCLUDED),
                    entitled.codes(BenefitLevel.INVITE_ONLY),
                    since,
                    change.now(),
                    change.now());
            EntitlementStore.begin(change, first);
            return first;
        }
        Entitlement next = last.next(entitled, since, change.now());
        EntitlementStore.follow(change, last, next);
        return next;
    }

    /** The days after what was told last on which a term began or was over, and today. */
    private static Set<LocalDate> days(List<TierTerm> terms, @Nullable Entitlement last, LocalDate today) {
        Set<LocalDate> days = new TreeSet<>(Set.of(today));
        for (TierTerm term : terms) {
            days.add(term.from());
            if (term.until() != null) {
                days.add(term.until().plusDays(1));
            }
        }
        days.removeIf(day -> day.isAfter(today) || last != null && !day.isAfter(last.since()) && !day.equals(today));
        return days;
    }
}
