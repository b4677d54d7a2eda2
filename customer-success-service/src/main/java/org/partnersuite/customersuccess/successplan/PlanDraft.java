package org.partnersuite.customersuccess.successplan;

import java.util.List;
import java.util.UUID;
import org.partnersuite.customersuccess.successplan.content.PlanContent;

/**
 * The writable fields of a success plan.
 *
 * @param templateIds what a new plan begins with, the first that has a part gives it
 */
public record PlanDraft(UUID customerId, PlanDetails details, PlanContent content, List<UUID> templateIds) {}
