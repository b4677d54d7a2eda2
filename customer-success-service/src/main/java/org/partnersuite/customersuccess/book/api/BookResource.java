package org.partnersuite.customersuccess.book.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.book.Books;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Books of business (CS-17). */
@Path("/books-of-business/{person}")
@RequirementId("CS-17")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books of business")
@RolesAllowed(Roles.VENDOR)
public class BookResource {
    private final Resources resources;

    BookResource(Resources resources) {
        this.resources = resources;
    }

    @GET
    @Operation(
            operationId = "getBookOfBusiness",
            summary = "Read a person's book of business",
            description =
                    "Customers and subscriptions whose role the person owns, revenue, health, renewals by quarter,"
                            + " open actions, and whether it is under, within or over what one person keeps.")
    public BookResponse get(
            @PathParam("person") @Parameter(description = "Subject of the person's token.", example = "ann")
                    String person,
            @QueryParam("role") @DefaultValue("CSM") @Parameter(description = "Role of the person.", example = "CSM")
                    TeamRole role,
            @QueryParam("on") @Parameter(description = "Day. Default: today.", example = "2026-12-01") @Nullable
                    LocalDate on) {
        LocalDate day = on == null ? Days.of(resources.now()) : on;
        return BookResponse.of(resources.read(db -> Books.of(db, person, role, day)));
    }
}
