package org.partnersuite.localstack.sample;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sample as the files that the invented CRM would export: its own columns, dates and decimal mark. */
public final class SampleCsv {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private SampleCsv() {}

    /** By our own column names: accounts need no import profile. */
    public static String accounts(List<SampleAccount> accounts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("externalId", "name", "industry", "segment", "geography", "market"));
        for (SampleAccount account : accounts) {
            rows.add(List.of(
                    account.id(),
                    account.name(),
                    account.industry(),
                    account.segment(),
                    account.geography(),
                    account.market()));
        }
        return text(rows, ',');
    }

    public static String opportunities(List<SampleOpportunity> opportunities) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Deal",
                "Client",
                "Title",
                "Phase",
                "Product",
                "Value",
                "First briefing",
                "Closing",
                "Seller",
                "Use case",
                "Region",
                "Market",
                "Partner",
                "Origin",
                "Partner's share",
                "Our share",
                "Why lost"));
        for (SampleOpportunity opportunity : opportunities) {
            rows.add(List.of(
                    opportunity.id(),
                    opportunity.account().id(),
                    opportunity.name(),
                    opportunity.phase().theirs(),
                    opportunity.product(),
                    decimal(opportunity.amount()),
                    DAY.format(opportunity.engaged()),
                    DAY.format(opportunity.closes()),
                    opportunity.seller(),
                    opportunity.useCase(),
                    opportunity.account().geography(),
                    opportunity.account().market(),
                    Objects.requireNonNullElse(opportunity.partner(), ""),
                    opportunity.partner() == null ? "Field" : "Partner",
                    decimal(opportunity.partnerShare()),
                    decimal(opportunity.ourShare()),
                    Objects.requireNonNullElse(opportunity.lossReason(), "")));
        }
        return text(rows, ';');
    }

    private static String decimal(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString() + ",00";
    }

    private static String text(List<List<String>> rows, char delimiter) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            String.valueOf(delimiter),
                            row.stream().map(value -> quoted(value, delimiter)).toList()))
                    .append("\r\n");
        }
        return text.toString();
    }

    private static String quoted(String value, char delimiter) {
        boolean plain =
                value.chars().noneMatch(character -> character == delimiter || character == '"' || character < ' ');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
