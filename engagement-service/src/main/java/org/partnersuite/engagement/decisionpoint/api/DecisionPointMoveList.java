package org.partnersuite.engagement.decisionpoint.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.decisionpoint.DecisionPointProof;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the moves of all decision points are listed: those behind a figure. */
final class DecisionPointMoveList {
    static final ListDefinition<Row> LIST = ListDefinition.of(Row.class)
            .select("m.id, m.decision_point_id, d.account_id, d.name, m.owner, m.number, m.to_status as status, m.at,"
                    + " m.by, m.proof_kind")
            .from("decision_point_move m join decision_point d on d.id = m.decision_point_id")
            .id("m.id")
            .uuid("decisionPointId", "m.decision_point_id", FILTER)
            .uuid("accountId", "d.account_id", FILTER)
            .text("owner", "m.owner", FILTER)
            .code("status", "m.to_status", DecisionPointStatus.class, FILTER)
            .instant("at", "m.at", RANGE, SORT, NOT_NULL)
            .plainSorts("at")
            .accessPath("owner", "at")
            .sortedBy("-at")
            .build();

    private DecisionPointMoveList() {}

    /** A move with its decision point. */
    @Schema(name = "MovedDecisionPoint", description = "A move of a decision point, with the decision point.")
    public record Row(
            UUID id,
            UUID decisionPointId,
            UUID accountId,

            @Schema(maxLength = 300, examples = "Foundation-model platform")
            String name,

            @Schema(maxLength = 200, description = "Owner at that time.", examples = "joe")
            String owner,

            @Schema(description = "Number of the move of this decision point, from 1.", examples = "2")
            int number,

            @Schema(description = "Status after the move.") DecisionPointStatus status,
            Instant at,

            @Schema(maxLength = 200, examples = "jane") String by,

            @Schema(description = "What proves it.") DecisionPointProof.@Nullable Kind proofKind) {}
}
