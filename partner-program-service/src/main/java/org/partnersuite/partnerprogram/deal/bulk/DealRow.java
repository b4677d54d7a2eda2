package org.partnersuite.partnerprogram.deal.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.api.FedDeal;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.CanonicalUuid;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.body.RecordReader;

/** A row of a feed, read as the deal of a batch is, with all its faults. */
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

    private final List<RowFault> faults = new ArrayList<>();
    private final @Nullable UUID partnerId;
    private final @Nullable DealReport report;

    private DealRow(@Nullable UUID partnerId, InputRow row, String source, RecordReader<FedDeal> reader) {
        this.partnerId = partnerId;
        if (partnerId == null) {
            faults.add(
                    row.get("partnerId") == null
                            ? new RowFault("partnerId", "required", "This field is required.")
                            : new RowFault("partnerId", "invalid_format", "Must be a UUID."));
        }
        this.report = report(row, source, reader);
    }

    static DealRow read(InputRow row, String source, RecordReader<FedDeal> reader) {
        String partner = row.get("partnerId");
        return new DealRow(partner == null ? null : CanonicalUuid.parse(partner), row, source, reader);
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

    private @Nullable DealReport report(InputRow row, String source, RecordReader<FedDeal> reader) {
        try {
            FedDeal deal = reader.bind(json(row, source));
            return partnerId == null ? null : deal.of(partnerId);
        } catch (Problem refusal) {
            faults.addAll(RowFault.of(refusal.faults()));
            return null;
        }
    }

    private static ObjectNode json(InputRow row, String source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json.putObject("externalId").put("source", source), "id", row.get("externalId"));
        for (String column : List.of("name", "client", "status", "closeDate")) {
            put(json, column, row.get(column));
        }
        for (String portion : List.of("partnerPortion", "valueAddPortion")) {
            String amount = row.get(portion);
            if (amount != null || portion.equals("partnerPortion")) {
                ObjectNode money = json.putObject(portion);
                put(money, "amount", amount);
                put(money, "currency", row.get("currency"));
            }
        }
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
