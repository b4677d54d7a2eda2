package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.rest.Problem;

/** Finds the squads with matching skill and free capacity for a request, best first (EN-9). */
@ApplicationScoped
public class ProposeSquads {
    private final Squads squads;
    private final ReferenceCatalog reference;

    ProposeSquads(Squads squads, ReferenceCatalog reference) {
        this.squads = squads;
        this.reference = reference;
    }

    /** Needs of a request and suitable squads. */
    public record Proposals(SupportNeeds needs, List<SquadProposal> squads) {}

    /** @throws Problem 404 */
    public Proposals of(Handle db, UUID id) {
        DealSupportRequest request = DealSupportRepository.REQUEST.get(db, DealSupportRequest.class, id);
        SupportDetails details = request.details();
        SupportNeeds needs = new SupportNeeds(
                details.offering(),
                reference.current().engagementTypesOf(details.help()),
                ClientPlace.of(db, details.opportunityId()));
        List<SquadProposal> proposals = squads.free(db, details.offering()).stream()
                .filter(load -> !load.squad().id().equals(request.progress().squadId()))
                .map(load -> SquadProposal.of(load, needs))
                .sorted(SquadProposal.BEST_FIRST)
                .toList();
        return new Proposals(needs, proposals);
    }
}
