package org.partnersuite.partnerprogram.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnersuite.partnerprogram.assessment.AssessmentResult;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.edition.Benefit;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.incentive.IncentiveBalance;
import org.partnersuite.partnerprogram.meeting.Infractions;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.satisfaction.Satisfaction;
import org.partnersuite.partnerprogram.standing.ShortfallNotice;
import org.partnersuite.partnerprogram.standing.Snapshot;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tiering.PartnerTier;
import org.partnersuite.partnerprogram.tiering.TierTerm;

/**
 * All that is known of a partner.
 *
 * @param outcome the tier that it would have if it were measured today, with each criterion
 * @param benefits those of its tier, without what is not included
 * @param infractions those that nobody waived, newest first
 * @param standing of the newest month
 * @param notices open ones of a shortfall
 * @param incentives by currency
 * @param satisfaction of the newest fiscal year with a project
 * @param result the newest published one
 */
public record Scorecard(
        Partner partner,
        LocalDate day,
        PartnerTier tier,
        List<TierTerm> terms,
        TakenMeasure measure,
        Outcome outcome,
        List<EntitledBenefit> benefits,
        List<DealAction> actions,
        List<Infractions.Counted> infractions,
        Optional<Snapshot> standing,
        List<ShortfallNotice> notices,
        PracticeFigures practice,
        List<IncentiveBalance> incentives,
        Optional<Satisfaction> satisfaction,
        Optional<AssessmentResult> result,
        Optional<RelationshipRating> relationship) {

    /** A benefit of the tier. */
    public record EntitledBenefit(Benefit benefit, BenefitLevel level) {}
}
