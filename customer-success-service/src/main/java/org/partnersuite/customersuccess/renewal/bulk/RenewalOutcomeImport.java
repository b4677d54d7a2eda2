package org.partnersuite.customersuccess.renewal.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.RenewalDecisions;
import org.partnersuite.customersuccess.renewal.api.RenewalOutcomeItemRequest;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowByRow;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into outcomes of renewals, by contract and its last day. The same outcome again changes nothing. */
@Singleton
public class RenewalOutcomeImport extends RowByRow<RenewalOutcomeItemRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("subscriptionId", Type.UUID),
            ImportColumn.optional("subscriptionExternalId", Type.TEXT),
            ImportColumn.required("dueOn", Type.DATE),
            ImportColumn.required("outcome", Type.TEXT),
            ImportColumn.optional("reason", Type.TEXT),
            ImportColumn.optional("note", Type.TEXT),
            ImportColumn.optional("renewedArr", Type.DECIMAL),
            ImportColumn.optional("currency", Type.TEXT),
            ImportColumn.optional("renewedUntil", Type.DATE),
            ImportColumn.optional("intoSubscriptionId", Type.UUID),
            ImportColumn.optional("intoSubscriptionExternalId", Type.TEXT),
            ImportColumn.optional("decidedOn", Type.DATE));

    RenewalOutcomeImport(RecordReaders records, References references) {
        super(
                "renewal-outcomes",
                COLUMNS,
                keyOf("subscriptionId", "subscriptionExternalId", "dueOn"),
                RenewalOutcomeItemRequest.class,
                records,
                references);
    }

    /** An amount and its currency are one field; a currency alone says nothing. */
    @Override
    protected ObjectNode json(InputRow row, String source) {
        ObjectNode json = super.json(row, source).without(List.of("renewedArr", "currency"));
        String amount = row.get("renewedArr");
        String currency = row.get("currency");
        if (amount != null) {
            ObjectNode money = json.putObject("renewedArr").put("amount", amount);
            if (currency != null) {
                money.put("currency", currency);
            }
        }
        return json;
    }

    @Override
    public Set<String> partnerRoles() {
        return Set.of(Roles.PARTNER_CSM);
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, RenewalOutcomeItemRequest request) {
        Renewal renewal = RenewalDecisions.put(change, request.subscriptionId(), request.dueOn(), request.draft());
        return outcome(change, renewal.id(), renewal.version(), renewal.openedAt(), renewal.updatedAt());
    }
}
