package org.partnersuite.partnerprogram.assessment;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.partner.PartnerJoined;
import org.partnersuite.partnerprogram.prerequisite.PrerequisiteFacts;
import org.partnersuite.partnerprogram.tiering.ProvisionalTiers;
import org.partnersuite.partnerprogram.tiering.Tiers;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * An invited partner signs: the same measure on that day, whose tier holds at once. In the program's first year it keeps the
 * provisional tier until the first run.
 */
@Singleton
class Joining implements PartnerJoined {
    private final Assessments assessments;
    private final Editions editions;

    Joining(Assessments assessments, Editions editions) {
        this.assessments = assessments;
        this.editions = editions;
    }

    @Override
    public void joined(Change change, UUID partner, LocalDate on) {
        Edition edition = editions.require(change.db(), on);
        if (ProvisionalTiers.give(change, edition, partner)) {
            return;
        }
        AssessmentResult waiting = AssessmentResult.waiting(
                Ids.next(),
                null,
                ResultKind.JOINING,
                on,
                edition.number(),
                change.now(),
                PrerequisiteFacts.at(change.db(), partner, on),
                change.now());
        AssessmentResult computed =
                assessments.compute(change, waiting, Tiers.on(change.db(), partner, Days.today(change)));
        List<Fault> faults = Unconverted.faults(computed);
        if (!faults.isEmpty()) {
            throw Unconverted.refusal(faults);
        }
        ResultStore.insert(change.db(), List.of(computed));
        ResultPublication.publish(change, edition, List.of(computed), Days.today(change));
    }
}
