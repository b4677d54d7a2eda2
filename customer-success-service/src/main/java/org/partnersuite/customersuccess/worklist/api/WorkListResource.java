package org.partnersuite.customersuccess.worklist.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkLists;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** The work lists of roles (CS-17). */
@Path("/work-lists/{role}")
@RequirementId("CS-17")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Work lists", description = "What waits for a person in a role, of all features, in one call.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class WorkListResource {
    private static final int MOST = 200;

    private final WorkLists lists;
    private final Resources resources;

    WorkListResource(WorkLists lists, Resources resources) {
        this.lists = lists;
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getWorkList",
            summary = "Read the work list of a role",
            description = "Items of customers and subscriptions whose role the person owns, first due first, each with"
                    + " its link. A partner sees items of its own rows.")
    public WorkListResponse get(
            @PathParam("role") @Parameter(description = "Role of the person.", example = "CSM") TeamRole role,
            @QueryParam("person")
                    @Parameter(description = "Subject of the person's token. Default: the caller.", example = "joe")
                    @Nullable
                    String person,
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Parameter(description = "Most items of a kind, 1 to 200.", example = "50")
                    int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.badRequest(List.of(Fault.at("limit", "out_of_range", "From 1 to " + MOST + ".")));
        }
        WorkListQuery query = new WorkListQuery(
                role,
                person == null ? resources.caller().subject() : person,
                resources.caller().partnerId(),
                Days.of(resources.now()),
                limit);
        return WorkListResponse.of(query, resources.read(db -> lists.of(db, query)));
    }
}
