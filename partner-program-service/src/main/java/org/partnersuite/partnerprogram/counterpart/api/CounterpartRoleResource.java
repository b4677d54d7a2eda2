package org.partnersuite.partnerprogram.counterpart.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.counterpart.CounterpartRole;
import org.partnersuite.partnerprogram.counterpart.CounterpartRoles;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Roles of our people for partners (PP-16). */
@Path("/counterpart-roles")
@RequirementId("PP-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counterparts")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CounterpartRoleResource {
    static final String CODE = "^[A-Z][A-Z0-9_]{0,49}$";
    private static final String CODE_TEXT = "Code of the role.";

    private static final Representation<CounterpartRole, CounterpartRoleResponse> ROLE = new Representation<>(
            "/v1/partner-program/counterpart-roles/",
            CounterpartRole::code,
            CounterpartRole::version,
            CounterpartRoleResponse::of);

    private final Resources resources;

    CounterpartRoleResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(CounterpartRoleList.class)
    @Operation(operationId = "listCounterpartRoles", description = "In the order in which they are shown.")
    public Page<CounterpartRoleResponse> list(@Context UriInfo uri) {
        return resources.list(CounterpartRoleList.LIST, uri, CounterpartRole.class, CounterpartRoleResponse::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getCounterpartRole")
    public RestResponse<CounterpartRoleResponse> get(
            @PathParam("code") @Parameter(description = CODE_TEXT, example = "ALLIANCE_MANAGER") String code,
            @Context HttpHeaders headers) {
        return ROLE.get(
                headers, resources.read(db -> CounterpartRoles.find(db, code)).orElseThrow(Problem::notFound));
    }

    @PUT
    @Path("/{code}")
    @Upsert
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "putCounterpartRole", description = "Creates or replaces a role.")
    public RestResponse<CounterpartRoleResponse> put(
            @PathParam("code") @Parameter(description = CODE_TEXT, example = "ALLIANCE_MANAGER") String code,
            CounterpartRoleRequest request) {
        if (!code.matches(CODE)) {
            throw Problem.badRequest(
                    List.of(Fault.at("code", "invalid_format", "Letters, digits and _, such as ALLIANCE_MANAGER.")));
        }
        return resources.put((change, match) -> {
            CounterpartRole role = CounterpartRoles.put(change, code, match, request.name(), request.position());
            return ROLE.put(change.isNew(role.version(), role.createdAt()), role);
        });
    }

    @GET
    @Path("/{code}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(
            operationId = "getCounterpartRoleHistory",
            description = "Its changes. A role that ships with the service has no history until it is changed.")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = CODE_TEXT, example = "ALLIANCE_MANAGER") String code,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            CounterpartRole role = CounterpartRoles.find(db, code).orElseThrow(Problem::notFound);
            return History.of(db, CounterpartRoles.AUDITED, role.id(), requested);
        });
    }
}
