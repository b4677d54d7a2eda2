package org.partnersuite.customersuccess.action.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.Playbook;
import org.partnersuite.customersuccess.action.Playbooks;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.Upsert;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** Playbooks: ordered tasks for kinds of occasions (CS-6). */
@Path("/playbooks")
@RequirementId("CS-6")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Playbooks", description = "Ordered tasks for kinds of occasions.")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class PlaybookResource {
    private static final String CODE = "^[A-Z][A-Z0-9_]{0,59}$";

    private static final Representation<Playbook, PlaybookResponse> PLAYBOOK = new Representation<>(
            "/v1/customer-success/playbooks/", Playbook::code, Playbook::version, PlaybookResponse::of);

    private final Resources resources;

    PlaybookResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(PlaybookList.class)
    @Operation(operationId = "listPlaybooks")
    public Page<PlaybookResponse> list(@Context UriInfo uri) {
        return resources.list(PlaybookList.LIST, uri, Playbook.class, PlaybookResponse::of);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getPlaybook")
    public RestResponse<PlaybookResponse> get(
            @PathParam("code")
                    @Pattern(regexp = CODE)
                    @Parameter(description = "Code of the playbook.", example = "INTERVENTION")
                    String code,
            @Context HttpHeaders headers) {
        return PLAYBOOK.get(headers, resources.read(db -> found(db, code)));
    }

    @PUT
    @Path("/{code}")
    @Upsert
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "putPlaybook",
            summary = "Create or replace a playbook",
            description = "Actions that are open keep their tasks.")
    public RestResponse<PlaybookResponse> put(
            @PathParam("code")
                    @Pattern(regexp = CODE)
                    @Parameter(description = "Code of the playbook.", example = "INTERVENTION")
                    String code,
            PlaybookRequest request) {
        return resources.put((change, match) -> {
            Playbook playbook = Playbooks.put(change, match, code, request.draft());
            return PLAYBOOK.put(change.isNew(playbook.version(), playbook.createdAt()), playbook);
        });
    }

    @GET
    @Path("/{code}/history")
    @Listing(History.class)
    @RolesAllowed(Roles.VENDOR)
    @Operation(operationId = "getPlaybookHistory")
    public Page<HistoryEntry> history(
            @PathParam("code") @Parameter(description = "Code of the playbook.", example = "INTERVENTION") String code,
            @Context UriInfo uri) {
        var requested = History.LIST.request(uri);
        return resources.page(
                db -> History.of(db, Playbooks.PLAYBOOK.name(), found(db, code).id(), requested));
    }

    private static Playbook found(Handle db, String code) {
        return Playbooks.find(db, code).orElseThrow(Problem::notFound);
    }
}
