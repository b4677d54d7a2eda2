package org.partnersuite.partnerprogram.partner.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.KeyInPath;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.StoredResponse;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Companies that sell with us, inside the program and outside (PP-2). */
@Path("/partners")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "Companies that sell with us, inside and outside the program.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PartnerResource {
    private static final Representation<Partner, PartnerResponse> PARTNER =
            Representation.of("/v1/partner-program/partners/", PartnerResponse::of);

    private final Partners partners;
    private final Resources resources;

    PartnerResource(Partners partners, Resources resources) {
        this.partners = partners;
        this.resources = resources;
    }

    @GET
    @Listing(PartnerList.class)
    @Operation(
            operationId = "listPartners",
            summary = "List partners",
            description = "Lists partners by filter, in pages. Users of a partner see only that partner.")
    public Page<PartnerResponse> list(@Context UriInfo uri) {
        return resources.list(PartnerList.LIST, uri, Partner.class, PartnerResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPartner")
    public RestResponse<PartnerResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PARTNER.get(headers, resources.get(PartnerRepository.PARTNER, Partner.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createPartner",
            summary = "Record a partner",
            description = "The new partner is a PROSPECT. If the id or external id is taken, the response is 409"
                    + " with existingId.")
    public RestResponse<PartnerResponse> create(NewPartnerRequest request) {
        return resources.change(change -> PARTNER.created(create(change, request)));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "createPartners", summary = "Record up to 200 partners")
    public RestResponse<BatchResult> createBatch(Batch<NewPartnerRequest> batch) {
        return resources.change(change -> batch.run(change, item -> PARTNER.created(create(change, item))));
    }

    @GET
    @Path(KeyInPath.PATH)
    @Operation(operationId = "getPartnerByExternalId")
    public RestResponse<PartnerResponse> get(@BeanParam KeyInPath key, @Context HttpHeaders headers) {
        return PARTNER.located(headers, resources.get(PartnerRepository.PARTNER, Partner.class, key.externalId()));
    }

    @PUT
    @Path(KeyInPath.PATH)
    @Upsert
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "putPartnerByExternalId")
    public RestResponse<PartnerResponse> upsert(@BeanParam KeyInPath key, PartnerRequest request) {
        ExternalId externalId = key.externalId(request.externalId());
        return resources.upsert((change, match) -> {
            Partner partner = partners.upsert(change, externalId, match, known -> known.map(
                            there -> resources.over(request, PartnerResponse.of(there)))
                    .orElse(request)
                    .details());
            return PARTNER.put(change.isNew(partner.version(), partner.createdAt()), partner);
        });
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "patchPartner",
            summary = "Change a partner",
            description = "A JSON merge patch (RFC 7396) of the writable fields. Status changes by transitions.")
    public RestResponse<PartnerResponse> patch(@PathParam("id") UUID id, MergePatch<PartnerRequest> patch) {
        return resources.change((change, match) -> patched(change, id, match, patch));
    }

    @PATCH
    @Path(KeyInPath.PATH)
    @Upsert
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.ADMIN})
    @Operation(operationId = "patchPartnerByExternalId")
    public RestResponse<PartnerResponse> patch(@BeanParam KeyInPath key, MergePatch<PartnerRequest> patch) {
        ExternalId externalId = key.externalId();
        return resources.upsert(
                (change, match) -> patched(change, PartnerRepository.PARTNER.idOf(change, externalId), match, patch));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPartnerHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(PartnerRepository.PARTNER, id, uri);
    }

    private Partner create(Change change, NewPartnerRequest request) {
        return partners.create(change, request.idChosenBy(change.caller()), request.externalId(), request.details());
    }

    private StoredResponse patched(Change change, UUID id, IfMatch match, MergePatch<PartnerRequest> patch) {
        Partner partner = partners.locked(change, id, match);
        PartnerRequest now = patch.applyTo(PartnerResponse.of(partner));
        return PARTNER.ok(partners.revise(change, partner, now.externalId(), now.details()));
    }
}
