package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.position.CriterionSource;
import org.partnersuite.customersuccess.position.PositionFacts;

/** IMPLEMENT is left once the handoff from sales is accepted. */
@ApplicationScoped
class HandoffCriterion implements CriterionSource {

    @Override
    public Set<String> keys() {
        return Set.of("HANDOFF_ACCEPTED");
    }

    /** Of the subscription's opportunity, or of its customer when it has none. */
    @Override
    public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
        boolean accepted = db.createQuery("""
                        select exists (select from handoff h
                            where h.template = 'SALES_TO_CUSTOMER_SUCCESS' and h.status in ('ACCEPTED', 'COMPLETED')
                              and case when cast(:opportunity as uuid) is null then h.customer_id = :customer
                                       else h.opportunity_id = cast(:opportunity as uuid) end)
                        """)
                .bind("opportunity", position.opportunityId())
                .bind("customer", position.customerId())
                .mapTo(Boolean.class)
                .one();
        return accepted ? Optional.empty() : Optional.of("The handoff from sales is not accepted.");
    }
}
