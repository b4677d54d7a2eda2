package org.partnersuite.engagement.squad.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.squad.SquadStatus;
import org.partnersuite.engagement.squad.SquadStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How squads are listed. A company has tens. */
final class SquadList {
    static final ListDefinition<SquadResponse> LIST = ListDefinition.of(SquadResponse.class)
            .select(SquadStore.COLUMNS)
            .from("squad s")
            .id("s.id")
            .text("name", "s.name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("location", "s.location", FILTER, SORT, NOT_NULL)
            .text("geography", "s.geography", FILTER)
            .text("market", "s.market", FILTER)
            .codes("offering", "s.offerings", FILTER)
            .codes("engagementType", "s.engagement_types", FILTER)
            .codes("person", "s.people", FILTER)
            .code("status", "s.status", SquadStatus.class, FILTER)
            .integer("capacity", "s.capacity", RANGE, SORT, NOT_NULL)
            .integer("placesHeld", SquadStore.PLACES_HELD, RANGE)
            .stamps("s")
            .few()
            .sortedBy("-createdAt")
            .build();

    private SquadList() {}
}
