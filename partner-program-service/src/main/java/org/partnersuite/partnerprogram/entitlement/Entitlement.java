package org.partnersuite.partnerprogram.entitlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.platform.rest.Aggregate;

/**
 * By what a partner is entitled to benefits now. Its id is the partner's.
 *
 * @param tier null without one: the partner gets what partners outside the program get
 * @param provisional whether the tier is provisional; its benefits are the same
 * @param included codes of the benefits that it has; null until they are told
 * @param inviteOnly codes of those to which it may be invited
 * @param since the day from which it holds
 */
public record Entitlement(
        UUID id,
        long version,
        @Nullable Tier tier,
        boolean provisional,
        int edition,
        @Nullable List<String> included,
        @Nullable List<String> inviteOnly,
        LocalDate since,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    boolean says(Entitled entitled) {
        return tier == entitled.tier()
                && provisional == entitled.provisional()
                && edition == entitled.edition().number()
                && entitled.codes(BenefitLevel.INCLUDED).equals(included)
                && entitled.codes(BenefitLevel.INVITE_ONLY).equals(inviteOnly);
    }

    Entitlement next(Entitled entitled, LocalDate from, Instant now) {
        return new Entitlement(
                id,
                version + 1,
                entitled.tier(),
                entitled.provisional(),
                entitled.edition().number(),
                entitled.codes(BenefitLevel.INCLUDED),
                entitled.codes(BenefitLevel.INVITE_ONLY),
                from,
                createdAt,
                now);
    }
}
