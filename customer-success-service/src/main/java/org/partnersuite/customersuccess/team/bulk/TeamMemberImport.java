package org.partnersuite.customersuccess.team.bulk;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.Teams;
import org.partnersuite.customersuccess.team.api.TeamMemberRequest;
import org.partnersuite.customersuccess.team.api.TeamMemberResponse;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.bulk.ImportColumn.Type;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.RowByRow;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.body.RecordReaders;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.References;

/** Rows into members of teams: the same person in the same role from the same day is the same member. */
@Singleton
public class TeamMemberImport extends RowByRow<TeamMemberRequest> {
    public static final List<ImportColumn> COLUMNS = List.of(
            ImportColumn.optional("customerId", Type.UUID),
            ImportColumn.optional("customerExternalId", Type.TEXT),
            ImportColumn.optional("subscriptionId", Type.UUID),
            ImportColumn.optional("subscriptionExternalId", Type.TEXT),
            ImportColumn.required("person", Type.TEXT),
            ImportColumn.optional("partnerId", Type.UUID),
            ImportColumn.optional("partnerExternalId", Type.TEXT),
            ImportColumn.required("role", Type.TEXT),
            ImportColumn.optional("lead", Type.BOOLEAN),
            ImportColumn.required("from", Type.DATE),
            ImportColumn.optional("to", Type.DATE));

    TeamMemberImport(RecordReaders records, References references) {
        super(
                "team-members",
                COLUMNS,
                keyOf(
                        "customerId",
                        "customerExternalId",
                        "subscriptionId",
                        "subscriptionExternalId",
                        "person",
                        "role",
                        "from"),
                TeamMemberRequest.class,
                records,
                references);
    }

    @Override
    public Set<String> partnerRoles() {
        return Set.of(Roles.PARTNER_CSM);
    }

    @Override
    protected RowOutcome put(Change change, InputRow row, TeamMemberRequest request) {
        if (request.from() == null) {
            throw Problem.badRequest(List.of(Fault.at("/from", "required", "It is a part of what names the member.")));
        }
        TeamMember member = Teams.put(change, request.draft(), known -> over(row, request, TeamMemberResponse.of(known))
                .draft());
        return outcome(change, member.id(), member.version(), member.createdAt(), member.updatedAt());
    }
}
