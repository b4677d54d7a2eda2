package org.partnersuite.engagement.opportunity;

import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Table;

/** How opportunities, their lines and their moves become rows. */
final class OpportunityTables {
    static final Table<Opportunity> OPPORTUNITY = Table.<Opportunity>of("opportunity", "id")
            .column("id", "uuid", Opportunity::id)
            .column("version", "bigint", Opportunity::version)
            .column("account_id", "uuid", o -> o.details().accountId())
            .externalId(Opportunity::externalId)
            .column("name", "text", o -> o.details().name())
            .column("geography", "text", o -> o.details().geography())
            .column("market", "text", o -> o.details().market())
            .column("stage", "text", o -> o.progress().stage())
            .column("stage_entered_at", "timestamptz", o -> o.progress().enteredAt())
            .column("moves", "integer", o -> o.progress().moves())
            .column("engaged_on", "date", o -> o.progress().engagedOn())
            .column("close_date", "date", o -> o.details().closeDate())
            .column("closed_on", "date", o -> o.progress().closedOn())
            .column("loss_reason", "text", o -> o.progress().lossReason())
            .column("owner", "text", o -> o.details().owner())
            .column("lead_organisation", "text", o -> o.details().leadOrganisation())
            .column("origin", "text", o -> o.details().origin())
            .column("partner_id", "uuid", o -> o.details().partnerId())
            .column("currency", "text", o -> o.details().currency())
            .column("amount", "numeric", o -> o.details().amount().amount())
            .texts("offerings", o -> o.details().offerings())
            .texts("strategy_codes", o -> o.details().strategyCodes())
            .texts("use_cases", o -> o.details().useCases())
            .texts(
                    "team_people",
                    o -> o.details().team().stream().map(TeamMember::person).toList())
            .texts("team_roles", o -> o.details().team().stream()
                    .map(member -> member.role().name())
                    .toList())
            .column("sponsor", "text", o -> o.details().sponsor())
            .column(
                    "technically_qualified_by",
                    "text",
                    o -> o.details().technicalQualification(),
                    TechnicalQualification::by)
            .column(
                    "technically_qualified_on",
                    "date",
                    o -> o.details().technicalQualification(),
                    TechnicalQualification::on)
            .column("technical_blocker", "text", o -> o.details().technicalBlocker(), TechnicalBlocker::reason)
            .column("technically_blocked_since", "date", o -> o.details().technicalBlocker(), TechnicalBlocker::since)
            .column("initiative_id", "uuid", o -> o.details().initiativeId())
            .column("counterpart_id", "uuid", o -> o.details().counterpartId())
            .column("imported", "boolean", Opportunity::imported)
            .column("created_at", "timestamptz", Opportunity::createdAt)
            .column("updated_at", "timestamptz", Opportunity::updatedAt);

    static final Table<Line> LINE = Table.<Line>of("opportunity_line", "id")
            .column("id", "uuid", l -> l.line().id())
            .column("opportunity_id", "uuid", Line::of)
            .column("position", "smallint", Line::position)
            .column("offering", "text", l -> l.line().offering())
            .column("family", "text", l -> l.line().family())
            .column("quantity", "integer", l -> l.line().quantity())
            .column("amount", "numeric", l -> l.line().amount().amount())
            .column("partner_portion", "numeric", l -> l.line().partnerPortion(), Money::amount)
            .column("value_add_portion", "numeric", l -> l.line().valueAddPortion(), Money::amount);

    static final Table<StageMove> MOVE = Table.<StageMove>of("opportunity_stage_move", "number")
            .column("opportunity_id", "uuid", StageMove::opportunityId)
            .column("number", "integer", StageMove::number)
            .column("kind", "text", StageMove::kind)
            .column("from_stage", "text", StageMove::from)
            .column("to_stage", "text", StageMove::to)
            .column("at", "timestamptz", StageMove::at)
            .column("by", "text", StageMove::by)
            .column("evidence_code", "text", StageMove::evidence, Evidence::code)
            .column("evidence_on", "date", StageMove::evidence, Evidence::on)
            .column("evidence_note", "text", StageMove::evidence, Evidence::note)
            .column("evidence_link", "text", StageMove::evidence, Evidence::link)
            .column("note", "text", StageMove::note)
            .column("reason", "text", StageMove::reason)
            .column("loss_reason", "text", StageMove::lossReason)
            .column("seconds_in_previous_stage", "bigint", StageMove::secondsInPreviousStage);

    /** What an answer is asked for. */
    static final Table<Opportunity> ASKED = Table.<Opportunity>of("opportunity", "id")
            .column("id", "uuid", Opportunity::id)
            .column("account_id", "uuid", o -> o.details().accountId())
            .column("initiative_id", "uuid", o -> o.details().initiativeId())
            .column("counterpart_id", "uuid", o -> o.details().counterpartId())
            .column("partner_id", "uuid", o -> o.details().partnerId());

    private OpportunityTables() {}

    /** A line of an opportunity, at its place. */
    record Line(UUID of, int position, ProductLine line) {}

    static List<Line> lines(List<Opportunity> opportunities) {
        return opportunities.stream()
                .<Line>mapMulti((o, sink) -> {
                    int position = 0;
                    for (ProductLine line : o.details().lines()) {
                        sink.accept(new Line(o.id(), ++position, line));
                    }
                })
                .toList();
    }
}
