package org.partnersuite.partnerprogram.subscriptionfact;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.partnersuite.partnerprogram.Api;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** A subscription of a partner of record, as customer success tells of it. */
public final class GivenRelation {
    private GivenRelation() {}

    /** A subscription's id. */
    public static UUID ofRecord(UUID partner, String engagementModel) {
        UUID customer = UUID.randomUUID();
        UUID subscription = UUID.randomUUID();
        LocalDate start = LocalDate.parse("2022-01-01");
        Arc.container().instance(UnitOfWork.class).get().runAs(Caller.service("test"), change -> {
            FactStore.record(
                    change,
                    FactKind.SUBSCRIPTION,
                    List.of(new SubscriptionFact(
                            subscription,
                            1,
                            "",
                            customer,
                            null,
                            "watsonx.ai",
                            start,
                            null,
                            100,
                            BigDecimal.TEN,
                            BigDecimal.TEN,
                            "USD",
                            false,
                            null,
                            null)),
                    List.of());
            FactStore.record(
                    change,
                    FactKind.RELATION,
                    List.of(new RelationFact(
                            UUID.randomUUID(),
                            1,
                            "",
                            customer,
                            subscription,
                            partner,
                            "PARTNER_OF_RECORD",
                            engagementModel,
                            start,
                            null)),
                    List.of());
            return true;
        });
        return subscription;
    }

    /** A new proof's id. */
    public static String proof(Api api, UUID subscription) {
        return submit(api, subscription).then().statusCode(201).extract().path("id");
    }

    /** Submits a proof of 80 licences. */
    public static Response submit(Api api, UUID subscription) {
        return api.post(
                "/performance-proofs",
                "{\"subscriptionId\":\"" + subscription
                        + "\",\"activatedOn\":\"2022-03-10\",\"licences\":80,\"note\":\"80 seats in the stores\"}");
    }
}
