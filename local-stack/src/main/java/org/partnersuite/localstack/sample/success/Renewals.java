package org.partnersuite.localstack.sample.success;

import org.partnersuite.localstack.sample.success.SampleContract.Span;

/** How renewals came out. They opened by themselves with their contracts; those without an outcome are due. */
final class Renewals {
    private final Loaded loaded;

    Renewals(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        loaded.desk().upload("renewal-outcomes", outcomes());
    }

    Table outcomes() {
        Table rows = new Table(
                "subscriptionExternalId",
                "dueOn",
                "outcome",
                "reason",
                "renewedArr",
                "currency",
                "intoSubscriptionExternalId",
                "decidedOn");
        for (SampleCustomer customer : SampleCustomers.ALL) {
            for (SampleContract contract : customer.contracts()) {
                if (contract.span().outcome() != null) {
                    rows.row(
                            contract.key(),
                            contract.end(loaded.day()),
                            contract.span().outcome(),
                            contract.span().reason(),
                            contract.renewedArr(),
                            contract.renewedArr() == null ? null : "USD",
                            contract.span() == Span.CO_TERMED ? customer.first().key() : null,
                            loaded.day().minusDays(22));
                }
            }
        }
        return rows;
    }
}
