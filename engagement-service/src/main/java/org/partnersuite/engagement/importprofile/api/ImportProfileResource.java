package org.partnersuite.engagement.importprofile.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.partnersuite.engagement.importprofile.ImportProfile;
import org.partnersuite.engagement.importprofile.ImportProfiles;
import org.partnersuite.engagement.importprofile.ProfileDefinition;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** How the columns and values of another system become ours (EN-13). */
@Path("/import-profiles")
@RequirementId("EN-13")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import profiles", description = "Mappings of columns and values of other systems.")
@RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
public class ImportProfileResource {
    private static final Representation<ImportProfile, ImportProfile> PROFILE = new Representation<>(
            "/v1/engagement/import-profiles/", ImportProfile::id, ImportProfile::version, Function.identity());

    private final ImportProfiles profiles;
    private final Resources resources;

    ImportProfileResource(ImportProfiles profiles, Resources resources) {
        this.profiles = profiles;
        this.resources = resources;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createImportProfile",
            description = "Creates the first version. A refusal lists every fault of the mapping.")
    public RestResponse<ImportProfile> create(ProfileDefinition definition) {
        return resources.change(change -> PROFILE.created(profiles.create(change, definition)));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putImportProfile",
            summary = "Create the next version of an import profile",
            description = "Earlier versions remain, and jobs keep their version. An identical request creates no"
                    + " version.")
    public RestResponse<ImportProfile> put(@PathParam("id") UUID id, ProfileDefinition definition) {
        return resources.change((change, match) -> PROFILE.ok(profiles.replace(change, id, match, definition)));
    }

    @GET
    @Listing(ImportProfileList.class)
    @Operation(operationId = "listImportProfiles", description = "Lists import profiles in their newest version.")
    public Page<ImportProfile> list(@Context UriInfo uri) {
        return resources.list(ImportProfileList.LIST, uri, ImportProfile.class, Function.identity());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImportProfile", description = "The newest version.")
    public RestResponse<ImportProfile> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PROFILE.get(headers, resources.read(db -> profiles.newest(db, id)));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listImportProfileVersions",
            summary = "List the versions of a profile",
            description = "Newest first, at most 500.")
    public List<ImportProfile> versions(@PathParam("id") UUID id) {
        return resources.read(db -> profiles.versions(db, id));
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(operationId = "getImportProfileHistory")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return resources.history(ImportProfiles.AGGREGATE, id, uri);
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Operation(
            operationId = "getImportProfileVersion",
            summary = "Read a version of a profile",
            description = "Versions are immutable.")
    public RestResponse<ImportProfile> version(
            @PathParam("id") UUID id,
            @PathParam("version") @Parameter(description = "Number of the version, from 1.", example = "2") int version,
            @Context HttpHeaders headers) {
        return PROFILE.get(headers, resources.read(db -> profiles.version(db, id, version)));
    }
}
