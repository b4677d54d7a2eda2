package org.partnersuite.customersuccess.health.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To whom the measures of a model apply; for others its objective part is missing.
 *
 * @param objectiveNeedsOneOfSuites codes of suites, one of which the customer must have
 */
@Schema(name = "HealthModelApplicability", description = "To whom the measures apply; for others that part is missing.")
public record Applicability(@Size(min = 1, max = 50) List<@Size(min = 1, max = 60) String> objectiveNeedsOneOfSuites) {

    public Applicability {
        objectiveNeedsOneOfSuites = List.copyOf(objectiveNeedsOneOfSuites);
    }

    public boolean admits(Set<String> suites) {
        return objectiveNeedsOneOfSuites.stream().anyMatch(suites::contains);
    }
}
