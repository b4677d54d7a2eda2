package org.partnersuite.customersuccess.position.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.partnersuite.customersuccess.position.Position;
import org.partnersuite.customersuccess.position.Positions;
import org.partnersuite.customersuccess.position.api.PositionRequests.PositionRequest;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowByRow;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into positions: the same use case of the same subscription is the same position. Moves are not imported. */
@Singleton
public class PositionImport extends RowByRow<PositionRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("subscriptionId", Type.UUID),
            ImportColumn.optional("subscriptionExternalId", Type.TEXT),
            ImportColumn.required("useCase", Type.TEXT),
            ImportColumn.optional("stage", Type.TEXT),
            ImportColumn.optional("reason", Type.TEXT));

    private final Positions positions;

    PositionImport(Positions positions, RecordReaders records, References references) {
        super(
                "lifecycle-positions",
                COLUMNS,
                keyOf("subscriptionId", "subscriptionExternalId", "useCase"),
                PositionRequest.class,
                records,
                references);
        this.positions = positions;
    }

    @Override
    public Set<String> partnerRoles() {
        return Set.of(Roles.PARTNER_CSM);
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, PositionRequest request) {
        Position position = positions.put(change, request.opening());
        return outcome(change, position.id(), position.version(), position.createdAt(), position.updatedAt());
    }
}
