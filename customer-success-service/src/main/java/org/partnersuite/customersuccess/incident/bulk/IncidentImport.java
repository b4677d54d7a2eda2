package org.partnersuite.customersuccess.incident.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import org.partnersuite.customersuccess.incident.Incident;
import org.partnersuite.customersuccess.incident.Incidents;
import org.partnersuite.customersuccess.incident.api.IncidentRequest;
import org.partnersuite.customersuccess.incident.api.IncidentResponse;
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

/** Rows into incidents, by their external ids. They open no action. */
@Singleton
public class IncidentImport extends RowByRow<IncidentRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional("subscriptionId", Type.UUID),
            ImportColumn.optional("subscriptionExternalId", Type.TEXT),
            ImportColumn.required("severity", Type.INTEGER),
            ImportColumn.required("title", Type.TEXT),
            ImportColumn.required("openedAt", Type.TEXT),
            ImportColumn.optional("firstResponseAt", Type.TEXT),
            ImportColumn.optional("closedAt", Type.TEXT));

    IncidentImport(RecordReaders records, References references) {
        super("incidents", COLUMNS, row -> row.get("externalId"), IncidentRequest.class, records, references);
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, IncidentRequest request) {
        ExternalId key = named(request.externalId());
        Incident incident = Incidents.put(change, IfMatch.any(), key, known -> (known == null
                        ? request
                        : over(row, request, IncidentResponse.of(known)))
                .draft(key));
        return outcome(change, incident.id(), incident.version(), incident.createdAt(), incident.updatedAt());
    }
}
