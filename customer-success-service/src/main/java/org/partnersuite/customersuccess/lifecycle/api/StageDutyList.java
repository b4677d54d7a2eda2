package org.partnersuite.customersuccess.lifecycle.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.lifecycle.EngagementStage;
import org.partnersuite.customersuccess.lifecycle.StageDuty;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How duties are listed. */
final class StageDutyList {
    static final ListDefinition<StageDutyResponse> LIST = ListDefinition.of(StageDutyResponse.class)
            .select("d.*")
            .from("stage_duty d")
            .partnerSeesAll()
            .id("d.id")
            .code("stage", "d.stage", EngagementStage.class, FILTER)
            .code("actor", "d.actor", StageDuty.Actor.class, FILTER)
            .code("model", "d.model", EngagementModel.class, FILTER)
            .integer("number", "d.position", SORT, NOT_NULL)
            .few()
            .sortedBy("number")
            .build();

    private StageDutyList() {}
}
