package org.partnersuite.customersuccess.retention.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.retention.RetentionScope;
import org.partnersuite.customersuccess.retention.RetentionScope.Breakdown;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Which contracts, of which period. */
public class RetentionParameters {
    static final String DEFAULT_CURRENCY = "USD";

    @QueryParam("from")
    @Parameter(description = "First day of the period. Default: the first day of the year of its last day.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last day of the period. Default: yesterday.")
    @Nullable
    LocalDate to;

    @QueryParam("currency")
    @Parameter(
            description = "ISO 4217 code. Amounts are converted at the rates of the period's last day. Default: USD.")
    @Nullable
    String currency;

    @QueryParam("partner")
    @Parameter(description = "Partner of record at the period's start.")
    @Nullable
    UUID partner;

    @QueryParam("product")
    @Parameter(description = "Product.")
    @Nullable
    String product;

    @QueryParam("segment")
    @Parameter(description = "Segment of the customer.")
    @Nullable
    String segment;

    @QueryParam("customer")
    @Parameter(description = "Customer.")
    @Nullable
    UUID customer;

    @QueryParam("by")
    @Parameter(description = "Breakdown: partner, product or segment. Default: none.")
    @Nullable
    String by;

    /** @throws Problem 400 with every fault */
    RetentionScope scope(LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        LocalDate last = to == null ? today.minusDays(1) : to;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        Breakdown breakdown = breakdown(faults);
        checkPeriod(first, last, faults);
        String into = currency(currency, faults);
        Problem.refuseAny(faults);
        return new RetentionScope(first, last, into, partner, product, segment, customer, breakdown);
    }

    static void checkPeriod(LocalDate first, LocalDate last, List<Fault> faults) {
        if (last.isBefore(first)) {
            faults.add(Fault.at("to", "before_start", "The period must not end before it starts."));
        }
    }

    static String currency(@Nullable String code, List<Fault> faults) {
        String into = code == null ? DEFAULT_CURRENCY : code;
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(into))) {
            faults.add(Fault.at("currency", "unknown_code", "Must be an ISO 4217 code such as EUR."));
        }
        return into;
    }

    private @Nullable Breakdown breakdown(List<Fault> faults) {
        if (by == null) {
            return null;
        }
        for (Breakdown known : Breakdown.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(by)) {
                return known;
            }
        }
        faults.add(Fault.at("by", "unknown_code", "One of: partner, product, segment."));
        return null;
    }
}
