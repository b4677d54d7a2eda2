package org.partnersuite.partnerprogram.counterpart.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.MeasureTime;
import org.partnersuite.partnerprogram.counterpart.Vacancies;
import org.partnersuite.partnerprogram.counterpart.Vacancies.Vacancy;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.RequirementId;
import org.partnersuite.platform.unitofwork.Resources;

/** Roles of ours that benefits include and nobody has (PP-16). */
@Path("/counterpart-vacancies")
@RequirementId("PP-16")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Counterparts")
@RolesAllowed(Roles.VENDOR)
public class VacancyResource {
    private final Editions editions;
    private final MeasureTime time;
    private final Resources resources;

    VacancyResource(Editions editions, MeasureTime time, Resources resources) {
        this.editions = editions;
        this.time = time;
        this.resources = resources;
    }

    @Schema(name = "CounterpartVacancies", description = "Roles that benefits include and nobody has on a day.")
    record VacanciesResponse(
            LocalDate day,
            @Schema(description = "By partner and role.") List<Vacancy> items) {}

    @GET
    @Operation(
            operationId = "getCounterpartVacancies",
            summary = "Read the vacancies for partners",
            description = "Executive sponsorship or an alliance manager is included in the tier of these participating"
                    + " partners on the day, and nobody is named. Empty before the first edition.")
    @APIResponse(responseCode = "200", description = "The vacancies.")
    public VacanciesResponse vacancies(
            @Parameter(description = "Default: today.") @QueryParam("date") @Nullable LocalDate date) {
        LocalDate day = time.day(date);
        return resources.read(db -> new VacanciesResponse(
                day,
                editions.inForce(db, day)
                        .map(edition -> Vacancies.on(db, edition, day))
                        .orElse(List.of())));
    }
}
