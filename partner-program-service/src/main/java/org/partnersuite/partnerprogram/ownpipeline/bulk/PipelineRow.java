package org.partnersuite.partnerprogram.ownpipeline.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.ownpipeline.OwnDeal;
import org.partnersuite.partnerprogram.ownpipeline.OwnPipeline.Posted;
import org.partnersuite.partnerprogram.ownpipeline.api.OwnDealResponse;
import org.partnersuite.partnerprogram.ownpipeline.api.PostedDeal;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.batch.Batch;
import org.partnersuite.platform.rest.body.RecordReaders;

/** A row of a file of partners' own deals, read as the deal of a batch is, with all its faults. */
final class PipelineRow {
    private static final String PARTNER_ID = "partnerId";
    private static final String PARTNER_KEY = "partnerExternalId";
    private static final List<String> TEXTS =
            List.of("name", "client", "offering", "registrationNumber", "status", "closeDate");

    static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional(PARTNER_ID, Type.UUID),
            ImportColumn.optional(PARTNER_KEY, Type.TEXT),
            ImportColumn.required("name", Type.TEXT),
            ImportColumn.optional("client", Type.TEXT),
            ImportColumn.optional("offering", Type.TEXT),
            ImportColumn.optional("registrationNumber", Type.TEXT),
            ImportColumn.required("status", Type.TEXT),
            ImportColumn.required("closeDate", Type.DATE),
            ImportColumn.required("currency", Type.TEXT),
            ImportColumn.required("amount", Type.DECIMAL));
    static final Set<String> KNOWN = ImportColumn.names(COLUMNS);

    /** The partner of a row. */
    record Partner(@ByKey("partner") UUID partnerId) {}

    private final InputRow row;
    private final List<RowFault> faults = new ArrayList<>();
    private final @Nullable PostedDeal deal;
    private @Nullable UUID partner;

    PipelineRow(InputRow row, Batch.Item<Partner> partner, Batch.Item<PostedDeal> deal) {
        this.row = row;
        Partner named = partner.value();
        this.partner = named == null ? null : named.partnerId();
        this.deal = deal.value();
        faults.addAll(RowFault.of(partner));
        faults.addAll(RowFault.of(deal));
    }

    /** A partner that is not among those that there are is a fault. */
    PipelineRow ofPartnerAmong(Set<UUID> there) {
        if (partner != null && !there.contains(partner)) {
            faults.add(new RowFault(PARTNER_ID, "unknown_partner", "There is no such partner."));
            partner = null;
        }
        return this;
    }

    @Nullable
    UUID partner() {
        return partner;
    }

    @Nullable
    PostedDeal deal() {
        return deal;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** Columns that the row does not have keep their values. Null when the row has faults. */
    @Nullable
    Posted posted(Map<ExternalId, OwnDeal> known, RecordReaders records) {
        if (deal == null || !faults.isEmpty()) {
            return null;
        }
        try {
            return whole(deal, known.get(deal.externalId()), records).posted();
        } catch (Problem refusal) {
            faults.addAll(RowFault.of(refusal.faults()));
            return null;
        }
    }

    private PostedDeal whole(PostedDeal read, @Nullable OwnDeal known, RecordReaders records) {
        if (known == null) {
            return read;
        }
        ObjectNode current = Json.mapper().valueToTree(OwnDealResponse.of(known));
        KNOWN.stream().filter(row::names).forEach(current::remove);
        return records.over(read, current.retain(TEXTS));
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
        TEXTS.forEach(column -> put(json, column, row.get(column)));
        ObjectNode amount = json.putObject("amount");
        put(amount, "amount", row.get("amount"));
        put(amount, "currency", row.get("currency"));
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable String value) {
        if (value != null) {
            json.put(field, value);
        }
    }
}
