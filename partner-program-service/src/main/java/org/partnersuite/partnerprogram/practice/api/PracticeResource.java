package org.partnersuite.partnerprogram.practice.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
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
import org.partnersuite.partnerprogram.partner.Partner;
import org.partnersuite.partnerprogram.partner.PartnerRepository;
import org.partnersuite.partnerprogram.partner.Partners;
import org.partnersuite.partnerprogram.practice.PracticeStore;
import org.partnersuite.partnerprogram.practice.Practices;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** What a partner has of a practice (PP-10). */
@Path("/partners/{id}/practice")
@RequirementId("PP-10")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PracticeResource {
    private static final Representation<Practices.View, PracticeResponse> PRACTICE = new Representation<>(
            "/v1/partner-program/partners/",
            view -> view.practice().id() + "/practice",
            view -> view.practice().version(),
            PracticeResponse::of);

    private final Resources resources;

    PracticeResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getPractice",
            summary = "Read a partner's practice",
            description =
                    "Each building block of the model, present or not; the drives with their owners; the agenda of"
                            + " the workshop. Before something was written, every block is absent, with an ETag of 0.")
    public RestResponse<PracticeResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PRACTICE.get(headers, resources.read(db -> {
            Partners.require(db, id);
            return Practices.view(db, id);
        }));
    }

    @PATCH
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.CUSTOMER_SUCCESS, Roles.PARTNER_ALLIANCE, Roles.PARTNER_CSM, Roles.ADMIN
    })
    @Operation(
            operationId = "patchPractice",
            summary = "Write down what a partner has of a practice",
            description = "A JSON merge patch (RFC 7396) of blocks and drives by key; null takes one out.")
    public RestResponse<PracticeResponse> patch(@PathParam("id") UUID id, MergePatch<PracticeRequest> patch) {
        Partner partner = resources.get(PartnerRepository.PARTNER, Partner.class, id);
        Practices.requireRight(resources.caller(), partner);
        return resources.change((change, match) ->
                PRACTICE.ok(Practices.change(change, id, match, known -> patch.applyTo(PracticeRequest.of(known))
                        .content())));
    }

    @GET
    @Path("/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPracticeHistory", summary = "Read the history of a partner's practice")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(db -> {
            Partners.require(db, id);
            return History.of(db, PracticeStore.PRACTICE.name(), id, requested);
        });
    }
}
