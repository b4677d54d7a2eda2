package org.partnersuite.localstack.sample.success;

/** Where use cases stand in the lifecycle, beside the position that each subscription opens by itself. */
final class Positions {
    private final Loaded loaded;

    Positions(Loaded loaded) {
        this.loaded = loaded;
    }

    void load() {
        Table rows = new Table("subscriptionExternalId", "useCase", "stage", "reason");
        position(rows, SampleCustomers.AURORA, "Service assistant", "OPTIMIZE");
        position(rows, SampleCustomers.AURORA, "Gate assistant", "ADOPT");
        position(rows, SampleCustomers.COBALT, "Service assistant", "ADVOCATE");
        position(rows, SampleCustomers.BOREALIS, "Service assistant", "ENGAGE");
        position(rows, SampleCustomers.DELTA, "Service assistant", "USE");
        position(rows, SampleCustomers.EVERGREEN, "Service assistant", "ONBOARD");
        position(rows, SampleCustomers.FALCON, "Service assistant", "EXPAND");
        position(rows, SampleCustomers.GINKGO, "Service assistant", "ADOPT");
        position(rows, SampleCustomers.HARVEST, "Service assistant", "USE");
        position(rows, SampleCustomers.JASPER, "Service assistant", "RENEW");
        loaded.desk().upload("lifecycle-positions", rows);
    }

    private static void position(Table rows, SampleCustomer customer, String useCase, String stage) {
        rows.row(customer.first().key(), useCase, stage, "In use before it was recorded");
    }
}
