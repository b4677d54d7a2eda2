package org.partnersuite.partnerprogram.entitlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.Benefit;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.tiering.TierTerm;

/**
 * By what a partner is entitled to benefits on a day.
 *
 * @param tier null without one
 * @param since the later one of the first days of tier and edition
 */
public record Entitled(@Nullable Tier tier, boolean provisional, Edition edition, LocalDate since) {

    static Entitled of(@Nullable TierTerm term, Edition edition) {
        return term == null
                ? new Entitled(null, false, edition, edition.effectiveDate())
                : new Entitled(
                        term.tier(),
                        term.provisional(),
                        edition,
                        term.from().isAfter(edition.effectiveDate()) ? term.from() : edition.effectiveDate());
    }

    public List<Benefit> benefits() {
        return edition.benefits();
    }

    /** Empty for a benefit that the edition does not have. */
    public Optional<Benefit> benefit(String code) {
        return benefits().stream()
                .filter(benefit -> benefit.code().equals(code))
                .findFirst();
    }

    /** The codes of the benefits at a level, in their order. */
    List<String> codes(BenefitLevel level) {
        return benefits().stream()
                .filter(benefit -> level(benefit) == level)
                .map(Benefit::code)
                .sorted()
                .toList();
    }

    public BenefitLevel level(Benefit benefit) {
        return benefit.levels().get(tier == null ? Tier.OPPORTUNISTIC : tier);
    }
}
