package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The segment of a customer by the rules that ship, and what follows from it (CS-19).
 *
 * @param cadenceDays null when nobody is to be in touch
 */
public record Segment(
        String code,
        String touch,
        String coverage,
        @Nullable Integer cadenceDays,
        String renewalOwner,
        BigDecimal arr) {

    static Segment of(Customer customer, LocalDate day) {
        BigDecimal arr = customer.arr(day);
        if (customer.strategic() || reaches(arr, 1_000_000)) {
            return new Segment("STRATEGIC", "HIGH", "VENDOR_LED", 14, "RM", arr);
        }
        if (reaches(arr, 100_000)) {
            return new Segment("ENTERPRISE", "HIGH", "TEAMED", 30, "RM", arr);
        }
        String ledBy = partnerLed(customer, day);
        return reaches(arr, 20_000)
                ? new Segment("MID", "LOW", ledBy, 90, "PARTNER", arr)
                : new Segment("LONG_TAIL", "TECH", ledBy, null, "PARTNER", arr);
    }

    private static boolean reaches(BigDecimal arr, long least) {
        return arr.compareTo(BigDecimal.valueOf(least)) >= 0;
    }

    /** Partner-led needs a partner that manages success; with a sales agent it is teamed, without any led by us. */
    private static String partnerLed(Customer customer, LocalDate day) {
        boolean managed = customer.contracts().stream()
                .map(Contract::draft)
                .map(Contract.Draft::partner)
                .filter(Objects::nonNull)
                .anyMatch(Partner::successManager);
        boolean any = customer.contracts().stream().anyMatch(contract -> contract.draft().partner() != null);
        return managed ? "PARTNER_LED" : any ? "TEAMED" : "VENDOR_LED";
    }

    public boolean digital() {
        return touch.equals("TECH");
    }

    /** What the API tells of it, as texts. */
    public Map<String, String> fields() {
        return new TreeMap<>(Map.of(
                "segment", code,
                "touchModel", touch,
                "coverage", coverage,
                "cadenceDays", cadenceDays == null ? "" : cadenceDays.toString(),
                "renewalOwner", renewalOwner,
                "arrUsd", Amounts.text(arr)));
    }
}
