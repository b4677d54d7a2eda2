package org.partnersuite.customersuccess.barrier.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.barrier.Barriers;
import org.partnersuite.customersuccess.barrier.BestPractice;
import org.partnersuite.customersuccess.barrier.BestPracticeRepository;
import org.partnersuite.customersuccess.barrier.api.BarrierRequests.BestPracticeRequest;
import org.partnersuite.customersuccess.barrier.api.BestPracticeResponse.BestPracticeHits;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What business barriers taught (CS-12). */
@Path("/best-practices")
@RequirementId("CS-12")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Best practices", description = "What business barriers taught, for everybody to find.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class BestPracticeResource {
    private static final int MOST_WORDS = 200;
    private static final int HITS = 50;
    private static final Representation<BestPractice, BestPracticeResponse> PRACTICE =
            Representation.of("/v1/customer-success/best-practices/", BestPracticeResponse::of);

    private final Barriers barriers;
    private final Resources resources;

    BestPracticeResource(Barriers barriers, Resources resources) {
        this.barriers = barriers;
        this.resources = resources;
    }

    @GET
    @Listing(BestPracticeList.class)
    @Operation(operationId = "listBestPractices", description = "Lists best practices by product, use case and tag.")
    public Page<BestPracticeResponse> list(@Context UriInfo uri) {
        return resources.list(BestPracticeList.LIST, uri, BestPractice.class, BestPracticeResponse::of);
    }

    @GET
    @Path("/search")
    @Operation(
            operationId = "searchBestPractices",
            summary = "Search best practices by words",
            description = "The 50 best, by title and text in English. Words in quotation marks stand together; a minus"
                    + " excludes a word.")
    public BestPracticeHits search(
            @QueryParam("q")
                    @Parameter(description = "Words, up to 200 characters.", example = "logins training")
                    @Nullable
                    String words) {
        if (words == null || words.isBlank() || words.length() > MOST_WORDS) {
            throw Problem.badRequest(List.of(Fault.at("q", "size", "1 to 200 characters.")));
        }
        return new BestPracticeHits(resources.read(db -> BestPracticeRepository.search(db, words, HITS)).stream()
                .map(BestPracticeResponse::of)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getBestPractice")
    public RestResponse<BestPracticeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PRACTICE.get(headers, resources.get(BestPracticeRepository.PRACTICE, BestPractice.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.CUSTOMER_SUCCESS, Roles.ADMIN})
    @Operation(operationId = "patchBestPractice")
    public RestResponse<BestPracticeResponse> patch(@PathParam("id") UUID id, MergePatch<BestPracticeRequest> patch) {
        return resources.change((change, match) -> PRACTICE.ok(
                barriers.revisePractice(change, id, match, known -> patch.applyTo(BestPracticeResponse.of(known))
                        .note())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getBestPracticeHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(BestPracticeRepository.PRACTICE, id, uri);
    }
}
