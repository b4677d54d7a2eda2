package org.partnersuite.partnerprogram.certificate.api;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.partnerprogram.certificate.Certificate;
import org.partnersuite.partnerprogram.certificate.CertificateRegister;
import org.partnersuite.partnerprogram.certificate.CertificateRepository;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Transition;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.batch.BatchResult;
import org.partnersuite.platform.rest.body.MergePatch;
import org.partnersuite.platform.rest.body.StrictJsonReader;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Certificates of partners' people (PP-15). */
@Path("/certificates")
@RequirementId("PP-15")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Certificates",
        description =
                "Certified people of partners. A certificate counts from the day it was issued to the day it expires.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class CertificateResource {
    private static final Representation<Certificate, CertificateResponse> CERTIFICATE =
            Representation.of("/v1/partner-program/certificates/", CertificateResponse::of);

    private final CertificateRegister register;
    private final Resources resources;

    CertificateResource(CertificateRegister register, Resources resources) {
        this.register = register;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "recordCertificate",
            description =
                    "A partner's alliance manager records those of its people, a customer success manager the own."
                            + " A renewal is a new certificate. If the person got one of the kind on that day, the response is"
                            + " 409 with existingId.")
    public RestResponse<CertificateResponse> record(CertificateRequest request) {
        return resources.change(change -> CERTIFICATE.created(register.record(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(operationId = "recordCertificates", summary = "Record up to 200 certificates")
    public RestResponse<BatchResult> recordAll(Batch<CertificateRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> CERTIFICATE.created(register.record(change, item.draft()))));
    }

    @GET
    @Listing(CertificateList.class)
    @Operation(
            operationId = "listCertificates",
            description = "Lists certificates by filter, in pages, the last to expire first. A partner sees its own.")
    public Page<CertificateResponse> list(@Context UriInfo uri) {
        return resources.list(CertificateList.LIST, uri, Certificate.class, CertificateResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCertificate")
    public RestResponse<CertificateResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return CERTIFICATE.get(headers, resources.get(CertificateRepository.CERTIFICATE, Certificate.class, id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "patchCertificate",
            description = "A JSON merge patch (RFC 7396). Partner, person and kind cannot change. An expiresOn of null"
                    + " is two years after issuedOn.")
    public RestResponse<CertificateResponse> patch(@PathParam("id") UUID id, MergePatch<CertificateRequest> patch) {
        return resources.change((change, match) -> CERTIFICATE.ok(register.revise(
                change, id, match, known -> patch.applyTo(CERTIFICATE.of(known)).draft())));
    }

    @POST
    @Path("/{id}/endings")
    @Creates
    @Transition
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.PARTNER_CSM, Roles.ADMIN})
    @Operation(
            operationId = "endCertificate",
            summary = "End a certificate before it expires",
            description = "The person left, or the certificate was revoked. From the day on it does not count.")
    public RestResponse<CertificateResponse> end(
            @PathParam("id") UUID id, CertificateRequest.CertificateEndRequest request) {
        return resources.change((change, match) ->
                CERTIFICATE.created(register.end(change, id, match, request.on(), request.reason())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getCertificateHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(CertificateRepository.CERTIFICATE, id, uri);
    }
}
