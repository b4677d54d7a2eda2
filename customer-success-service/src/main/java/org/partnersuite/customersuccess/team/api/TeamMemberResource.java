package org.partnersuite.customersuccess.team.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.relation.PartnerRights;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.TeamStore;
import org.partnersuite.customersuccess.team.Teams;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Members of customers' teams (CS-17). */
@Path("/team-members")
@RequirementId("CS-17")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Customer teams",
        description = "Who works with which customer in which role, from when until when. One lead CSM and one RM at a"
                + " time.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class TeamMemberResource {
    private static final Representation<TeamMember, TeamMemberResponse> MEMBER =
            Representation.of("/v1/customer-success/team-members/", TeamMemberResponse::of);

    private final Resources resources;

    TeamMemberResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(TeamMemberList.class)
    @Operation(
            operationId = "listTeamMembers",
            description = "Lists members by filter, in pages. A partner sees its own people.")
    public Page<TeamMemberResponse> list(@Context UriInfo uri) {
        return resources.list(TeamMemberList.LIST, uri, TeamMember.class, TeamMemberResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTeamMember")
    public RestResponse<TeamMemberResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return MEMBER.get(headers, resources.get(TeamStore.TEAM_MEMBER, TeamMember.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "addTeamMember",
            description = "A partner adds its own people, to customers whose CUSTOMER_SUCCESS_MANAGER it is.")
    public RestResponse<TeamMemberResponse> add(TeamMemberRequest request) {
        return resources.change(change -> MEMBER.created(Teams.join(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "addTeamMembers")
    public RestResponse<BatchResult> addAll(Batch<TeamMemberRequest> batch) {
        return resources.change(change -> batch.run(change, item -> MEMBER.created(Teams.join(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "changeTeamMember",
            description = "A JSON merge patch (RFC 7396): the last day, or whether the person leads.")
    public RestResponse<TeamMemberResponse> patch(@PathParam("id") UUID id, MergePatch<TeamMemberRequest> patch) {
        UUID partner = resources.caller().partnerId();
        if (partner != null) {
            TeamMember own = resources.get(TeamStore.TEAM_MEMBER, TeamMember.class, id);
            resources.read(db -> {
                PartnerRights.requireManagerOfCustomer(db, partner, own.customerId());
                if (own.subscriptionId() != null) {
                    PartnerRights.requireManagerOf(db, partner, List.of(own.subscriptionId()));
                }
                return own;
            });
        }
        return resources.change((change, match) ->
                MEMBER.ok(Teams.revise(change, id, match, known -> patch.applyTo(TeamMemberResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getTeamMemberHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(TeamStore.TEAM_MEMBER, id, uri);
    }
}
