package org.partnersuite.customersuccess.book.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.book.TeamGaps;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.TeamStore;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The team of a customer on a day (CS-17). */
@Path("/customers/{id}/team")
@RequirementId("CS-17")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer teams")
@RolesAllowed(Roles.VENDOR)
public class CustomerTeamResource {
    private final Resources resources;

    CustomerTeamResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getCustomerTeam",
            summary = "Read the team of a customer on a day",
            description = "With the roles that the RACI needs in the stages where its positions stand, and that nobody"
                    + " has.")
    public CustomerTeamResponse get(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "Day. Default: today.", example = "2026-12-01") @Nullable
                    LocalDate on) {
        LocalDate day = on == null ? Days.of(resources.now()) : on;
        return resources.read(db -> {
            if (CustomerStore.findKnown(db, Set.of(id)).isEmpty()) {
                throw Problem.notFound();
            }
            List<TeamMember> team = TeamStore.on(db, id, day);
            return CustomerTeamResponse.of(id, day, team, TeamGaps.of(db, id, team));
        });
    }
}
