package org.partnersuite.engagement.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.ListRequest;

/** Restricts records linked to opportunities to the partner of the opportunity, like row-level security. */
public final class WorkOfPartner {
    private WorkOfPartner() {}

    /**
     * @param opportunityId the list's column
     * @param partner partner of the caller; null sees all
     */
    public static <T> ListRequest<T> visible(ListRequest<T> requested, String opportunityId, @Nullable UUID partner) {
        return partner == null
                ? requested
                : requested.where(
                        "exists (select from opportunity o where o.id = " + opportunityId + " and o.partner_id = ?)",
                        partner);
    }
}
