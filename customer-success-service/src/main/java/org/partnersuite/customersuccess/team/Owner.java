package org.partnersuite.customersuccess.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a role.
 *
 * @param person subject of the person's token
 * @param partnerId partner of the person; null for one of ours
 */
public record Owner(String person, @Nullable UUID partnerId) {}
