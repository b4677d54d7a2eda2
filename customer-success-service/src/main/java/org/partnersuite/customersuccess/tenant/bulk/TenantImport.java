package org.partnersuite.customersuccess.tenant.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import org.partnersuite.customersuccess.tenant.Tenant;
import org.partnersuite.customersuccess.tenant.Tenants;
import org.partnersuite.customersuccess.tenant.api.TenantRequest;
import org.partnersuite.customersuccess.tenant.api.TenantResponse;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowByRow;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into tenants, by their external ids. */
@Singleton
public class TenantImport extends RowByRow<TenantRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional("customerId", Type.UUID),
            ImportColumn.optional("customerExternalId", Type.TEXT),
            ImportColumn.required("name", Type.TEXT),
            ImportColumn.required("datacenter", Type.TEXT),
            ImportColumn.optional("subscriptionIds", Type.CODES),
            ImportColumn.optional("subscriptionExternalIds", Type.CODES));

    TenantImport(RecordReaders records, References references) {
        super("tenants", COLUMNS, row -> row.get("externalId"), TenantRequest.class, records, references);
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, TenantRequest request) {
        ExternalId key = named(request.externalId());
        Tenant tenant = Tenants.put(change, IfMatch.any(), key, known -> (known == null
                        ? request
                        : over(row, request, TenantResponse.of(known)))
                .draft(key));
        return outcome(change, tenant.id(), tenant.version(), tenant.createdAt(), tenant.updatedAt());
    }
}
