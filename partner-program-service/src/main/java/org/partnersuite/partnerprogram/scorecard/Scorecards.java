package org.partnersuite.partnerprogram.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.assessment.Outcome;
import org.partnersuite.partnerprogram.assessment.ResultStore;
import org.partnersuite.partnerprogram.deal.PartnerCells;
import org.partnersuite.partnerprogram.edition.BenefitLevel;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.incentive.IncentiveBalance;
import org.partnersuite.partnerprogram.meeting.Infractions;
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.satisfaction.Satisfactions;
import org.partnersuite.partnerprogram.scorecard.Scorecard.EntitledBenefit;
import org.partnersuite.partnerprogram.standing.Standings;
import org.partnersuite.partnerprogram.tcv.Measures;
import org.partnersuite.partnerprogram.tcv.TakenMeasure;
import org.partnersuite.partnerprogram.tiering.PartnerTier;
import org.partnersuite.partnerprogram.tiering.PartnerTierStore;
import org.partnersuite.partnerprogram.tiering.Tiers;

/** Collects the scorecard of a partner: each part by a statement that an index serves, whatever the number of deals. */
@ApplicationScoped
public class Scorecards {
    private final Measures measures;

    Scorecards(Measures measures) {
        this.measures = measures;
    }

    /** @throws org.partnersuite.platform.rest.Problem 404, 422 without an edition */
    public Scorecard of(Handle db, UUID id, LocalDate today) {
        Partner partner = PartnerRepository.PARTNER.get(db, Partner.class, id);
        TakenMeasure measure = measures.take(db, id, today, null, null);
        Edition edition = measure.tcv().edition();
        PartnerTier tier = PartnerTierStore.find(db, id).orElseGet(() -> PartnerTier.none(id, partner.createdAt()));
        return new Scorecard(
                partner,
                today,
                tier,
                Tiers.terms(db, id),
                measure,
                Outcome.of(edition, measure.tcv().amount(), PrerequisiteFacts.at(db, id, today)),
                benefits(edition, tier.tier()),
                DealAction.of(PartnerCells.open(db, id), today),
                Infractions.counted(db, id),
                Standings.latest(db, id),
                Standings.openNotices(db, id),
                PracticeFigures.of(db, id, today),
                IncentiveBalance.of(db, id),
                Satisfactions.latest(db, id),
                ResultStore.newest(db, id).stream().findFirst(),
                RelationshipRatings.newest(db, id));
    }

    private static List<EntitledBenefit> benefits(Edition edition, @Nullable Tier tier) {
        return tier == null
                ? List.of()
                : edition.benefits().stream()
                        .map(benefit ->
                                new EntitledBenefit(benefit, benefit.levels().get(tier)))
                        .filter(each -> each.level() != BenefitLevel.NOT_INCLUDED)
                        .toList();
    }
}
