package org.partnersuite.localstack.sample.success;

import java.time.LocalDate;
import org.partnersuite.localstack.sample.SamplePartners;
import org.partnersuite.localstack.sample.success.SampleCustomer.Segment;

/** Who works with which customer: ours, and the partner's where it manages success. */
final class Teams {
    private final Loaded loaded;

    Teams(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        Table rows = new Table("customerExternalId", "person", "partnerId", "role", "lead", "from");
        LocalDate from = loaded.day().minusDays(400);
        for (SampleCustomer customer : SampleCustomers.ALL) {
            String key = customer.key();
            rows.row(key, loaded.manager().person(), null, "CSM", true, from);
            rows.row(key, Loaded.RENEWAL_MANAGER, null, "RM", null, from);
            rows.row(key, Loaded.ACCOUNT_MANAGER, null, "AM", null, from);
            if (customer.segment() == Segment.STRATEGIC || customer.segment() == Segment.ENTERPRISE) {
                rows.row(key, "dario.conti", null, "DELIVERY", null, from);
                rows.row(key, "ines.moreau", null, "CSS", null, from);
                rows.row(key, Loaded.SERVICE_MANAGER, null, "SM", null, from);
            }
            if (customer.segment() == Segment.STRATEGIC) {
                rows.row(key, "li.wei", null, "ARCHITECT", null, from);
                rows.row(key, "pia.lindgren", null, "PRACTICE_LEADER", null, from);
            }
            SampleContract contract = customer.first();
            if ("CUSTOMER_SUCCESS_MANAGER".equals(contract.model())
                    && SamplePartners.ids().getFirst().equals(String.valueOf(contract.partner()))) {
                rows.row(key, loaded.partnersPerson(), contract.partner(), "CSM", null, from);
            }
        }
        loaded.desk().upload("team-members", rows);
    }
}
