package org.partnersuite.partnerprogram.training.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import org.partnersuite.partnerprogram.training.TrainedPeople;
import org.partnersuite.partnerprogram.training.TrainedPerson;
import org.partnersuite.partnerprogram.training.api.TrainedPersonRequest;
import org.partnersuite.partnerprogram.training.api.TrainedPersonResponse;
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

/** Rows into trained people, by their external ids. */
@Singleton
public class TrainedPersonImport extends RowByRow<TrainedPersonRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.required("externalId", Type.TEXT),
            ImportColumn.optional("partnerId", Type.UUID),
            ImportColumn.optional("partnerExternalId", Type.TEXT),
            ImportColumn.required("person", Type.TEXT),
            ImportColumn.required("audience", Type.TEXT),
            ImportColumn.required("kind", Type.TEXT),
            ImportColumn.required("completedOn", Type.DATE),
            ImportColumn.optional("validUntil", Type.DATE));

    TrainedPersonImport(RecordReaders records, References references) {
        super("trained-people", COLUMNS, row -> row.get("externalId"), TrainedPersonRequest.class, records, references);
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, TrainedPersonRequest request) {
        ExternalId key = named(request.externalId());
        TrainedPerson trained = TrainedPeople.FACTS.put(change, key, IfMatch.any(), known -> known.map(
                        there -> over(row, request, TrainedPersonResponse.of(there)))
                .orElse(request)
                .draft(key));
        return outcome(change, trained.id(), trained.version(), trained.createdAt(), trained.updatedAt());
    }
}
