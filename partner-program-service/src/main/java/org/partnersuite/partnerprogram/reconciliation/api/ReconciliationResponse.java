package org.partnersuite.partnerprogram.reconciliation.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.reconciliation.ReconciledState;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Group;
import org.partnersuite.partnerprogram.reconciliation.ReconciliationSummary.Side;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** How a partner's own pipeline compares with our deals of it. */
@Schema(name = "Reconciliation")
record ReconciliationResponse(
        UUID partnerId,

        @Schema(description = "When pairs were looked for last. States and amounts are always those of now.") @Nullable
        Instant comparedAt,

        @Schema(description = "All deals of the partner's own pipeline.")
        SideSum theirs,

        @Schema(description = "All our deals of the partner, by the partner's portion.")
        SideSum ours,

        @Schema(description = "Each deal of either side is in exactly one; their sums are those of both sides.")
        List<StateGroup> groups) {

    /** Deals of one side, and their amounts by currency. */
    @Schema(name = "ReconciliationSide")
    record SideSum(@Schema(examples = "7") long deals, List<Money> amounts) {}

    /** The deals in one state. */
    @Schema(name = "ReconciliationGroup")
    record StateGroup(
            ReconciledState state,
            SideSum theirs,
            SideSum ours,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "Link to exactly these deals.",
                    examples =
                            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/reconciled-deals?state=MATCHED")
            String link) {}

    static ReconciliationResponse of(ReconciliationSummary summary) {
        List<StateGroup> groups = new ArrayList<>();
        for (ReconciledState state : ReconciledState.values()) {
            groups.add(new StateGroup(
                    state,
                    side(summary, state, Side.THEIRS),
                    side(summary, state, Side.OURS),
                    new ListLink("/v1/partner-program/partners/" + summary.partnerId() + "/reconciled-deals")
                            .with("state", state.name())
                            .toString()));
        }
        return new ReconciliationResponse(
                summary.partnerId(),
                summary.comparedAt(),
                total(summary, Side.THEIRS),
                total(summary, Side.OURS),
                groups);
    }

    private static SideSum side(ReconciliationSummary summary, ReconciledState state, Side side) {
        List<Group> groups = summary.groups().stream()
                .filter(group -> group.state() == state && group.side() == side)
                .toList();
        return new SideSum(
                groups.stream().mapToLong(Group::deals).sum(),
                groups.stream()
                        .map(group -> new Money(group.amount(), group.currency()))
                        .toList());
    }

    private static SideSum total(ReconciliationSummary summary, Side side) {
        List<ReconciliationSummary.Total> totals =
                summary.totals().stream().filter(total -> total.side() == side).toList();
        return new SideSum(
                totals.stream().mapToLong(ReconciliationSummary.Total::deals).sum(),
                totals.stream()
                        .map(total -> new Money(total.amount(), total.currency()))
                        .toList());
    }
}
