package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;

/** Finds the squads with matching skill and free capacity for a request, best first (EN-9). */
@ApplicationScoped
public class ProposeSquads {
    private final DealSupportRequests requests;
    private final Squads squads;
    private final ReferenceCatalog reference;
    private final Database database;

    ProposeSquads(DealSupportRequests requests, Squads squads, ReferenceCatalog reference, Database database) {
        this.requests = requests;
        this.squads = squads;
        this.reference = reference;
        this.database = database;
    }

    /** What a request needs, and who could do it. */
    public record Proposals(SupportNeeds needs, List<SquadProposal> squads) {}

    /** @throws Problem 404 */
    public Proposals of(UUID id) {
        return database.read(db -> {
            DealSupportRequest request = requests.visible(db, id);
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
        });
    }
}
