package org.partnersuite.partnerprogram.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.partnerprogram.partner.PartnerStatus;
import org.partnersuite.partnerprogram.tiering.Placement;
import org.partnersuite.partnerprogram.tiering.TierBook;
import org.partnersuite.partnerprogram.tiering.TierReason;
import org.partnersuite.partnerprogram.tiering.TierTerm;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.unitofwork.Change;

/** Computed results become tiers: the partners are told now, and their tiers take effect on a day. */
final class ResultPublication {
    private ResultPublication() {}

    /** @param effective the first day of the tiers */
    static void publish(Change change, Edition edition, List<AssessmentResult> results, LocalDate effective) {
        List<UUID> partners =
                results.stream().map(AssessmentResult::partnerId).sorted().toList();
        // A partner that is leaving waits for its tier's lock, and finds what was published.
        TierBook.lock(change, partners);
        Map<UUID, PartnerStatus> inside = PartnerRepository.statuses(
                change.db(), Set.of(PartnerStatus.INVITED, PartnerStatus.PARTICIPATING, PartnerStatus.SUSPENDED));
        Map<UUID, TierTerm> held = Tiers.on(change.db(), partners, Days.today(change));
        LocalDate end = effective.plusDays(edition.parameters().graceDaysBelowLowestTier());
        List<AssessmentResult> published = new ArrayList<>();
        List<Placement> placements = new ArrayList<>();
        for (AssessmentResult result : results) {
            TierTerm before = held.get(result.partnerId());
            LocalDate from = result.tier() == null ? end : effective;
            published.add(result.published(before == null ? null : before.tier(), from, change.now()));
            if (inside.containsKey(result.partnerId())) {
                placements.add(new Placement(
                        result.partnerId(),
                        result.tier(),
                        TierReason.valueOf(result.kind().name()),
                        from,
                        result.id()));
            }
        }
        ResultStore.update(change.db(), published);
        published.forEach(result -> change.event(ResultStore.RESULT.state(result)));
        TierBook.place(change, "assessed", placements);
    }
}
