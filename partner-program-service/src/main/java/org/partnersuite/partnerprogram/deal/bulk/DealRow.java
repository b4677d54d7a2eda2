package org.partnersuite.partnerprogram.deal.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.deal.Deal;
import org.partnersuite.partnerprogram.deal.DealDetails;
import org.partnersuite.partnerprogram.deal.DealReport;
import org.partnersuite.partnerprogram.deal.api.FedDeal;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReaders;

/** A row of a feed, read as the deal of a batch is, with all its faults. */
final class DealRow {
    /** Of a row whose partner is a fault: its other rules are held all the same. */
    private static final UUID NO_PARTNER = new UUID(0, 0);

    private static final String PARTNER_ID = "partnerId";
    private static final String PARTNER_KEY = "partnerExternalId";

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional(PARTNER_ID, Type.UUID),
            ImportColumn.optional(PARTNER_KEY, Type.TEXT),
            ImportColumn.required("name", Type.TEXT),
            ImportColumn.optional("client", Type.TEXT),
            ImportColumn.required("status", Type.TEXT),
            ImportColumn.required("closeDate", Type.DATE),
            ImportColumn.required("currency", Type.TEXT),
            ImportColumn.required("partnerPortion", Type.DECIMAL),
            ImportColumn.optional("valueAddPortion", Type.DECIMAL));
    static final Set<String> KNOWN = ImportColumn.names(COLUMNS);

    /** The partner of a row. */
    record Partner(@ByKey("partner") UUID partnerId) {}

    private final InputRow row;
    private final List<RowFault> faults = new ArrayList<>();
    private final @Nullable UUID partner;
    private final @Nullable FedDeal deal;

    DealRow(InputRow row, Batch.Item<Partner> partner, Batch.Item<FedDeal> deal) {
        this.row = row;
        Partner named = partner.value();
        this.partner = named == null ? null : named.partnerId();
        this.deal = deal.value();
        faults.addAll(RowFault.of(partner));
        faults.addAll(RowFault.of(deal));
    }

    @Nullable
    UUID partner() {
        return partner;
    }

    @Nullable
    FedDeal deal() {
        return deal;
    }

    List<RowFault> faults() {
        return faults;
    }

    void refuseUnknownPartner() {
        faults.add(new RowFault(PARTNER_ID, "unknown_partner", "There is no such partner."));
    }

    /** Columns that the row does not have keep their values. Null when the row has faults. */
    @Nullable
    DealReport report(@Nullable Deal known, RecordReaders records) {
        if (deal == null) {
            return null;
        }
        try {
            DealReport report = whole(deal, known, records).of(partner == null ? NO_PARTNER : partner);
            return faults.isEmpty() ? report : null;
        } catch (Problem refusal) {
            faults.addAll(RowFault.of(refusal.faults()));
            return null;
        }
    }

    private FedDeal whole(FedDeal read, @Nullable Deal known, RecordReaders records) {
        if (known == null) {
            return read;
        }
        ObjectNode current = Json.mapper().valueToTree(DealDetails.of(known.terms()));
        KNOWN.stream().filter(row::names).forEach(current::remove);
        return records.over(read, current);
    }

    static ObjectNode partner(InputRow row, String source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, PARTNER_ID, row.get(PARTNER_ID));
        String key = row.get(PARTNER_KEY);
        if (key != null) {
            json.putObject(PARTNER_KEY).put("source", source).put("id", key);
        }
        return json;
    }

    static ObjectNode json(InputRow row, String source) {
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
