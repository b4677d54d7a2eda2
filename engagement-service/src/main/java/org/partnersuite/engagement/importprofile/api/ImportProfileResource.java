package org.partnersuite.engagement.importprofile.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.ImportProfile;
import org.partnersuite.engagement.importprofile.ImportProfiles;
import org.partnersuite.engagement.importprofile.ProfileDefinition;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Creates;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Representation;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.history.History;
import org.partnersuite.platform.unitofwork.history.HistoryEntry;

/** How the columns and values of another system become ours (EN-13). */
@Path("/import-profiles")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import profiles", description = "How the columns and values of another system become ours.")
@RolesAllowed({Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.INTEGRATION, Roles.ADMIN})
public class ImportProfileResource {
    private static final Representation<ImportProfile, ImportProfileBody> PROFILE = new Representation<>(
            "/v1/engagement/import-profiles/", ImportProfile::id, ImportProfile::version, ImportProfileBody::of);

    private final ImportProfiles profiles;
    private final UnitOfWork work;
    private final Database database;

    ImportProfileResource(ImportProfiles profiles, UnitOfWork work, Database database) {
        this.profiles = profiles;
        this.work = work;
        this.database = database;
    }

    @POST
    @Creates
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "createImportProfile",
            summary = "Create an import profile",
            description = "Its first version. Every fault of the mapping is named at once.")
    public RestResponse<ImportProfileBody> create(ProfileDefinition definition) {
        return work.run(change -> PROFILE.created(profiles.create(change, definition)))
                .of();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.INTEGRATION, Roles.ADMIN})
    @Operation(
            operationId = "putImportProfile",
            summary = "Give a profile its next version",
            description = "Earlier versions stay, and jobs keep theirs. The same again is no new version.")
    public RestResponse<ImportProfileBody> put(
            @PathParam("id") UUID id, ProfileDefinition definition, @HeaderParam("If-Match") @Nullable String ifMatch) {
        IfMatch match = IfMatch.required(ifMatch);
        return work.run(change -> PROFILE.ok(profiles.replace(change, id, match, definition)))
                .of();
    }

    @GET
    @Listing(ImportProfileList.class)
    @Operation(
            operationId = "listImportProfiles",
            summary = "List import profiles",
            description = "Each in its newest version.")
    public Page<ImportProfileBody> list(@Context UriInfo uri) {
        ListRequest<ImportProfileBody> asked = ImportProfileList.LIST.asked(uri);
        return database.readList(db -> asked.page(db, ImportProfileList.ROW));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getImportProfile",
            summary = "Read an import profile",
            description = "Its newest version.")
    public RestResponse<ImportProfileBody> get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        return PROFILE.get(headers, database.read(db -> profiles.newest(db, id)));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(
            operationId = "listImportProfileVersions",
            summary = "List the versions of a profile",
            description = "The newest first, 500 at most.")
    public List<ImportProfileBody> versions(@PathParam("id") UUID id) {
        return database.read(db ->
                profiles.versions(db, id).stream().map(ImportProfileBody::of).toList());
    }

    @GET
    @Path("/{id}/history")
    @Listing(History.class)
    @Operation(
            operationId = "getImportProfileHistory",
            summary = "Read a profile's history",
            description = "Who changed what from what to what, when.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        ListRequest<HistoryEntry> asked = History.LIST.asked(uri);
        return database.readList(db ->
                History.of(db, ImportProfiles.AGGREGATE, profiles.newest(db, id).id(), asked));
    }

    @GET
    @Path("/{id}/versions/{version}")
    @Operation(
            operationId = "getImportProfileVersion",
            summary = "Read a version of a profile",
            description = "A version never changes.")
    public RestResponse<ImportProfileBody> version(
            @PathParam("id") UUID id,
            @PathParam("version") @Parameter(description = "Counted from 1.", example = "2") int version,
            @Context HttpHeaders headers) {
        return PROFILE.get(headers, database.read(db -> profiles.version(db, id, version)));
    }
}
