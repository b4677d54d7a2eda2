package org.partnersuite.localstack.sample.program;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.partnersuite.localstack.sample.Body;
import org.partnersuite.localstack.sample.Records;

/**
 * A partner's deals: last year's come to its aggregate TCV, those of this year and what is open to the figure that is
 * projected for January. The open deal closes too late to count in aggregate TCV yet.
 */
final class PartnerDeals {
    private static final long MILLION = 1_000_000;

    private PartnerDeals() {}

    /** @param millions both portions, in millions of USD */
    record Deal(String name, String status, LocalDate closes, int millions) {
        Body body() {
            return Body.of("name", name)
                    .and("client", "Client of the " + name)
                    .and("status", status)
                    .and("closeDate", closes)
                    .money("partnerPortion", millions * MILLION / 5 * 4)
                    .money("valueAddPortion", millions * MILLION / 5);
        }
    }

    static List<Deal> of(SamplePartner partner, int year) {
        return Stream.of(
                        new Deal("Data platform", "WON", LocalDate.of(year - 1, 6, 30), partner.lastYear() - 1),
                        new Deal("Service desk", "LOST", LocalDate.of(year - 1, 9, 15), 1),
                        new Deal("Store assistants", "WON", LocalDate.of(year, 1, 1), partner.thisYear() - 1),
                        new Deal("Fraud detection", "OPEN", LocalDate.of(year + 1, 12, 15), 1))
                .filter(deal -> deal.millions() > 0)
                .toList();
    }

    static void load(Records records, SamplePartner partner, String id, int year) {
        for (Deal deal : of(partner, year)) {
            String key = deal.name().replace(' ', '-');
            records.upsert(
                    "/partners/%s/deals/by-external-id/%s/%s-%s"
                            .formatted(id, SampleProgram.SOURCE, partner.key(), key),
                    deal::body);
        }
    }
}
