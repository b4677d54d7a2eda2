package org.partnersuite.customersuccess.team.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.customersuccess.team.BookHandOver;
import org.partnersuite.customersuccess.team.HandOverStore;
import org.partnersuite.customersuccess.team.HandOvers;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** Books that go from one person to others (CS-17). */
@Path("/book-hand-overs")
@RequirementId("CS-17")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books of business", description = "What a person is responsible for, and who takes it over.")
@RolesAllowed(Roles.VENDOR)
public class HandOverResource {
    private static final Representation<BookHandOver, HandOverResponse> HAND_OVER =
            Representation.of("/v1/customer-success/book-hand-overs/", HandOverResponse::of);

    private final HandOvers handOvers;
    private final Resources resources;

    HandOverResource(HandOvers handOvers, Resources resources) {
        this.handOvers = handOvers;
        this.resources = resources;
    }

    @GET
    @Listing(HandOverList.class)
    @Operation(operationId = "listBookHandOvers", description = "Newest first.")
    public Page<HandOverResponse> list(@Context UriInfo uri) {
        return resources.list(HandOverList.LIST, uri, BookHandOver.class, HandOverResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBookHandOver")
    public RestResponse<HandOverResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return HAND_OVER.get(
                headers, resources.read(db -> HandOverStore.find(db, id)).orElseThrow(Problem::notFound));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.PARTNER_MANAGER, Roles.ADMIN})
    @Operation(
            operationId = "handOverBook",
            summary = "Hand over all or part of a person's book",
            description = "The person's terms end the day before. Open actions and renewals follow on the day. Past"
                    + " terms stay.")
    public RestResponse<HandOverResponse> handOver(HandOverRequest request) {
        return resources.change(change -> HAND_OVER.created(handOvers.handOver(change, request.draft())));
    }
}
