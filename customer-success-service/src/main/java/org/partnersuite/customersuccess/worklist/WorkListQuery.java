package org.partnersuite.customersuccess.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamRole;

/**
 * Whose list is asked for.
 *
 * @param partnerId partner of the caller, whose rows alone are listed; null for a caller of the vendor
 * @param limit most items of a kind
 */
public record WorkListQuery(
        TeamRole role, String person, @Nullable UUID partnerId, LocalDate today, int limit) {}
