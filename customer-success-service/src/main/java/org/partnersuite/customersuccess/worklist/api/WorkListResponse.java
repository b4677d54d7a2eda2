package org.partnersuite.customersuccess.worklist.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkLists;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "WorkList", description = "What waits for a person in a role, first due first.")
record WorkListResponse(
        TeamRole role,
        @Schema(maxLength = TextBounds.SUBJECT) String person,
        LocalDate today,

        @Schema(description = "Kinds of items of this role, and whether one has more than were asked for.")
        List<Kind> kinds,

        List<Item> items) {

    @Schema(name = "WorkListKind")
    record Kind(
            @Schema(pattern = "^[A-Z][A-Z0-9_]*$", examples = "POSITION_STALLED")
            String kind,

            int items,
            boolean more) {}

    @Schema(name = "WorkListItem")
    record Item(
            @Schema(pattern = "^[A-Z][A-Z0-9_]*$", examples = "POSITION_STALLED")
            String kind,

            UUID id,
            UUID customerId,
            @Schema(maxLength = 200) String customerName,
            @Nullable UUID subscriptionId,
            String title,

            @Schema(description = "Absent when no day is set.") @Nullable
            LocalDate dueOn,

            boolean overdue,

            @Schema(pattern = TextBounds.LINK, examples = "/v1/customer-success/lifecycle-positions/…")
            String link) {

        static Item of(WorkLists.Listed listed) {
            WorkItem item = listed.item();
            return new Item(
                    listed.kind(),
                    item.id(),
                    item.customerId(),
                    listed.customerName(),
                    item.subscriptionId(),
                    item.title(),
                    item.dueOn(),
                    item.overdue(),
                    item.link());
        }
    }

    static WorkListResponse of(WorkListQuery query, WorkLists.WorkList list) {
        List<Kind> kinds = list.more().entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey(),
                        (int) list.items().stream()
                                .filter(listed -> listed.kind().equals(kind.getKey()))
                                .count(),
                        kind.getValue()))
                .toList();
        return new WorkListResponse(
                query.role(),
                query.person(),
                query.today(),
                kinds,
                list.items().stream().map(Item::of).toList());
    }
}
