package org.partnersuite.platform.rest.openapi;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.partner.PartnerDecision;

/** Marks the parameters that partners may use: never to infer hidden values. */
final class PartnerParameters {
    private static final Set<String> OF_EVERY_PAGE = Set.of("pageSize", "pageToken", "includeTotal", "includeMerged");

    private final String item;
    private final PartnerDecision decision;
    private final Set<String> undecided = new TreeSet<>();

    PartnerParameters(String item, PartnerDecision decision) {
        this.item = item;
        this.decision = decision;
    }

    /** @return undecided parameters */
    Set<String> describe(Operation operation, @Nullable ListDefinition<?> list) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        for (Parameter parameter : parameters) {
            String name = parameter.getName();
            if (parameter.getIn() != Parameter.In.QUERY || list != null && OF_EVERY_PAGE.contains(name)) {
                continue;
            }
            if (list != null && name.equals("sort")) {
                name(
                        parameter,
                        "Sorts for partners",
                        list.sortable().stream().filter(this::mayUse).toList());
            } else if (list != null && name.equals("fields")) {
                name(
                        parameter,
                        "Fields for partners",
                        list.itemFields().stream()
                                .filter(decision.shown()::contains)
                                .toList());
            } else if (!mayUse(name)) {
                parameter.addExtension("x-not-for-partners", true);
                parameter.setDescription(
                        parameter.getDescription() == null
                                ? "Not for partners."
                                : parameter.getDescription() + " Not for partners.");
            }
        }
        return undecided;
    }

    private static void name(Parameter parameter, String whose, List<String> values) {
        parameter.addExtension("x-partner-values", values);
        parameter.setDescription(parameter.getDescription() + " " + whose + ": " + String.join(", ", values) + ".");
    }

    private boolean mayUse(String parameter) {
        String base = parameter.replaceAll("\\.(gte|lte|prefix)$", "");
        Boolean decided = decision.takes(base);
        if (decided == null) {
            undecided.add(item + "?" + base);
        }
        return Boolean.TRUE.equals(decided);
    }
}
