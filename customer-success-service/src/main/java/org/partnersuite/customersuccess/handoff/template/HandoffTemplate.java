package org.partnersuite.customersuccess.handoff.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How handoffs of a code go. A published version never changes.
 *
 * @param dueWeeks weeks from the close of the deal in which a handoff is to be accepted; null without a due day
 */
public record HandoffTemplate(
        @Schema(maxLength = 60, examples = "SALES_TO_CUSTOMER_SUCCESS")
        String code,

        HandoffKind kind,
        @Schema(maxLength = 200) String title,
        @Schema(maxLength = 2000) String objective,
        HandoffRaci raci,

        @Schema(maxLength = 500, examples = "deal closed") String trigger,

        @Schema(
                description =
                        "Weeks from the close of the deal in which a handoff is to be accepted; absent without a due"
                                + " day.",
                examples = "2")
        @Nullable
        Integer dueWeeks,

        @Schema(maxLength = 2000) String scope,
        List<String> customerAudience,
        List<RequiredInformation> requiredInformation,
        List<TemplateStep> plan,
        List<String> nextSteps,
        List<String> keyResources,
        List<String> successCriteria) {
    public static final String SALES = "SALES_TO_CUSTOMER_SUCCESS";
    public static final String BARRIER = "ADOPTION_BARRIER";

    public HandoffTemplate {
        customerAudience = List.copyOf(customerAudience);
        requiredInformation = List.copyOf(requiredInformation);
        plan = List.copyOf(plan);
        nextSteps = List.copyOf(nextSteps);
        keyResources = List.copyOf(keyResources);
        successCriteria = List.copyOf(successCriteria);
    }

    /** A step by its number. */
    public record NumberedStep(String number, String role, String text) {}

    /** All steps in their order, numbered as 1, 2, 2.1, 2.2, 3. */
    public List<NumberedStep> steps() {
        List<NumberedStep> steps = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            TemplateStep step = plan.get(i);
            String number = String.valueOf(i + 1);
            steps.add(new NumberedStep(number, step.role(), step.text()));
            for (int j = 0; j < step.steps().size(); j++) {
                TemplateStep.SubStep part = step.steps().get(j);
                steps.add(new NumberedStep(number + "." + (j + 1), part.role(), part.text()));
            }
        }
        return steps;
    }

    /** The success criteria by number, from 1. */
    public Map<String, String> criteria() {
        Map<String, String> criteria = new LinkedHashMap<>();
        for (int i = 0; i < successCriteria.size(); i++) {
            criteria.put(String.valueOf(i + 1), successCriteria.get(i));
        }
        return criteria;
    }

    /** The day by which a handoff is to be accepted; null when the template has none, or the deal is not closed. */
    public @Nullable LocalDate dueOn(@Nullable LocalDate closedOn) {
        return closedOn == null || dueWeeks == null ? null : closedOn.plusWeeks(dueWeeks);
    }
}
