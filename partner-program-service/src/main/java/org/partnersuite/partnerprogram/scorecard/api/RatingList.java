package org.partnersuite.partnerprogram.scorecard.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.scorecard.Health;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the ratings of one relationship are listed. */
final class RatingList {
    static final ListDefinition<RelationshipRatingResponse> LIST = ListDefinition.of(RelationshipRatingResponse.class)
            .from("relationship_rating")
            .within("partner_id")
            .code("rating", "rating", Health.class, FILTER)
            .instant("ratedAt", "rated_at", RANGE, SORT, NOT_NULL)
            .few()
            .sortedBy("-ratedAt")
            .build();

    private RatingList() {}
}
