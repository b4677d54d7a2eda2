package org.partnersuite.engagement.opportunity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.ListRequest;

/**
 * A record linked to an opportunity is seen by the partner whose opportunity it is, as row-level security has it too.
 */
public final class WorkOfPartner {
    private WorkOfPartner() {}

    /**
     * @param opportunityId the list's column
     * @param partner who asks; none sees all
     */
    public static <T> ListRequest<T> visible(ListRequest<T> requested, String opportunityId, @Nullable UUID partner) {
        return partner == null
                ? requested
                : requested.where(
                        "exists (select from opportunity o where o.id = " + opportunityId + " and o.partner_id = ?)",
                        partner);
    }
}
