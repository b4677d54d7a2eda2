package org.partnersuite.partnerprogram.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/** Reports of deals as tests write them. */
final class Deals {
    static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID OTHER_PARTNER = UUID.fromString("01980000-0000-7000-8000-000000000002");

    private Deals() {}

    static DealReport fed(String id, @Nullable UUID partner, DealStatus status, String closeDate, String amount) {
        return new DealReport(
                new DealSource.Feed(new ExternalId("feed", id)), terms(partner, status, closeDate, amount));
    }

    static DealReport opportunity(UUID id, long version, @Nullable UUID partner, String amount) {
        return new DealReport(
                new DealSource.Opportunity(id, version, null), terms(partner, DealStatus.OPEN, "2022-03-31", amount));
    }

    /** The partner brings the whole amount but one, which is ours. */
    static DealTerms terms(@Nullable UUID partner, DealStatus status, String closeDate, String amount) {
        return new DealTerms(
                partner,
                "Data platform",
                "Northwind",
                status,
                LocalDate.parse(closeDate),
                "USD",
                new BigDecimal(amount).subtract(BigDecimal.ONE),
                BigDecimal.ONE,
                false);
    }
}
