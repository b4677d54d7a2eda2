package org.partnersuite.partnerprogram.contact.api;

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
import org.partnersuite.partnerprogram.contact.Contact;
import org.partnersuite.partnerprogram.contact.Contacts;
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

/** A person of a partner, in one role or several (PP-2). */
@Path("/contacts")
@RequirementId("PP-2")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "People of a partner: executive sponsor, alliance manager, technical resources.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ContactResource {
    private static final Representation<Contact, ContactResponse> CONTACT =
            Representation.of("/v1/partner-program/contacts/", ContactResponse::of);

    private final Resources resources;

    ContactResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(ContactList.class)
    @Operation(
            operationId = "listContacts",
            description = "Lists contacts by filter, in pages. A partner sees its own.")
    public Page<ContactResponse> list(@Context UriInfo uri) {
        return resources.list(ContactList.LIST, uri, Contact.class, ContactResponse::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getContact")
    public RestResponse<ContactResponse> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return CONTACT.get(headers, resources.get(Contacts.CONTACT.aggregate(), Contact.class, id));
    }

    @POST
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(operationId = "addContact", description = "A partner adds its own.")
    public RestResponse<ContactResponse> add(ContactRequest request) {
        return resources.change(change -> CONTACT.created(Contacts.FACTS.add(change, request.draft())));
    }

    @POST
    @Path("/batch")
    @Creates
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(operationId = "addContacts")
    public RestResponse<BatchResult> addAll(Batch<ContactRequest> batch) {
        return resources.change(
                change -> batch.run(change, item -> CONTACT.created(Contacts.FACTS.add(change, item.draft()))));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(StrictJsonReader.MERGE_PATCH)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.INTEGRATION, Roles.PARTNER_ALLIANCE, Roles.ADMIN})
    @Operation(
            operationId = "patchContact",
            description =
                    "A JSON merge patch (RFC 7396) of the writable fields. What has ended gets its last day in to.")
    public RestResponse<ContactResponse> patch(@PathParam("id") UUID id, MergePatch<ContactRequest> patch) {
        return resources.change((change, match) ->
                CONTACT.ok(Contacts.FACTS.revise(change, id, match, known -> patch.applyTo(ContactResponse.of(known))
                        .draft())));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getContactHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(Contacts.CONTACT.aggregate(), id, uri);
    }
}
