package org.partnersuite.partnerprogram.satisfaction.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.rest.list.Listing;
import org.partnersuite.platform.rest.list.Page;
import org.partnersuite.platform.unitofwork.Resources;

/** The answers behind satisfaction points (PP-13). */
@Path("/project-ratings")
@RequirementId("PP-13")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Satisfaction")
@RolesAllowed({Roles.VENDOR, Roles.PARTNER})
public class ProjectRatingResource {
    private final Resources resources;

    ProjectRatingResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Listing(ProjectRatingList.class)
    @Operation(
            operationId = "listProjectRatings",
            description = "Lists answered surveys about completed projects by filter, in pages, the newest completion"
                    + " first. A partner sees its own.")
    public Page<ProjectRatingResponse> list(@Context UriInfo uri) {
        return resources.list(ProjectRatingList.LIST, uri, ProjectRatingResponse.class, Function.identity());
    }
}
