package org.partnersuite.partnerprogram.deal.bulk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.DealSource;
import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.deal.DealTerms;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.ExternalId;

/** A row of a feed, read with all its faults. */
final class DealRow {
    static final Set<String> REQUIRED =
            Set.of("externalId", "partnerId", "name", "status", "closeDate", "currency", "partnerPortion");
    static final Set<String> KNOWN = Set.of(
            "externalId",
            "partnerId",
            "name",
            "client",
            "status",
            "closeDate",
            "currency",
            "partnerPortion",
            "valueAddPortion");
    private static final Pattern PORTION = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,4})?");

    private final InputRow row;
    private final List<RowFault> faults = new ArrayList<>();
    private final @Nullable UUID partnerId;
    private final @Nullable DealReport report;

    private DealRow(InputRow row, String source) {
        this.row = row;
        this.partnerId = read("partnerId", true, "a UUID", UUID::fromString);
        this.report = report(source);
    }

    static DealRow read(InputRow row, String source) {
        return new DealRow(row, source);
    }

    Optional<UUID> partnerId() {
        return Optional.ofNullable(partnerId);
    }

    List<RowFault> faults(Set<UUID> knownPartners) {
        if (partnerId != null && !knownPartners.contains(partnerId)) {
            faults.add(new RowFault("partnerId", "unknown_partner", "There is no such partner."));
        }
        return faults;
    }

    DealReport report() {
        return Objects.requireNonNull(report);
    }

    private @Nullable DealReport report(String source) {
        String id = read("externalId", true, "at most 200 characters", text -> text(text, 200));
        String name = read("name", true, "at most 300 characters", text -> text(text, 300));
        String client = read("client", false, "at most 300 characters", text -> text(text, 300));
        DealStatus status = read("status", true, "one of " + Arrays.toString(DealStatus.values()), DealStatus::valueOf);
        LocalDate closeDate = read("closeDate", false, "a date such as 2026-03-31", LocalDate::parse);
        String currency = read("currency", true, "an ISO 4217 code such as USD", code -> Currency.getInstance(code)
                .getCurrencyCode());
        BigDecimal partnerPortion = read("partnerPortion", true, "an amount such as 1234.50", DealRow::portion);
        BigDecimal valueAdd = read("valueAddPortion", false, "an amount such as 1234.50", DealRow::portion);
        if (status != null && status != DealStatus.OPEN && row.get("closeDate") == null) {
            faults.add(new RowFault("closeDate", "required", "A deal that was won or lost has the day it was."));
        }
        if (!faults.isEmpty()
                || id == null
                || name == null
                || status == null
                || currency == null
                || partnerPortion == null) {
            return null;
        }
        return new DealReport(
                new DealSource.Feed(new ExternalId(source, id)),
                new DealTerms(partnerId, name, client, status, closeDate, currency, partnerPortion, valueAdd));
    }

    private <T> @Nullable T read(String column, boolean required, String expectation, Function<String, T> parser) {
        String text = row.get(column);
        if (text == null) {
            if (required) {
                faults.add(new RowFault(column, "required", "This column has no value."));
            }
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(new RowFault(column, "invalid_format", "Must be " + expectation + "."));
            return null;
        }
    }

    private static String text(String text, int most) {
        if (text.length() > most || text.isBlank()) {
            throw new IllegalArgumentException();
        }
        return text;
    }

    private static BigDecimal portion(String text) {
        if (!PORTION.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }
}
