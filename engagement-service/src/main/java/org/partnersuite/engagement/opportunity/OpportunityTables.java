package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Table;

/** How opportunities, their lines and their moves become rows. */
final class OpportunityTables {
    static final Table<Opportunity> OPPORTUNITY = Table.of("opportunity", "id", Opportunity.class)
            .without("lines")
            .without("merged")
            .without("merged_into")
            .without("merged_into_external_id")
            .column("amount", "numeric", o -> o.details().amount().amount())
            .texts("offerings", o -> o.details().offerings())
            .without("team")
            .texts(
                    "team_people",
                    o -> o.details().team().stream().map(TeamMember::person).toList())
            .texts("team_roles", o -> o.details().team().stream()
                    .map(member -> member.role().name())
                    .toList());

    static final Table<Line> LINE = Table.<Line>of("opportunity_line", "id")
            .column("id", "uuid", l -> l.line().id())
            .column("opportunity_id", "uuid", Line::of)
            .column("position", "smallint", Line::position)
            .column("offering", "text", l -> l.line().offering())
            .column("family", "text", l -> l.line().family())
            .column("quantity", "integer", l -> l.line().quantity())
            .column("amount", "numeric", l -> l.line().amount().amount())
            .column("partner_portion", "numeric", l -> l.line().partnerPortion(), Money::amount)
            .column("value_add_portion", "numeric", l -> l.line().valueAddPortion(), Money::amount)
            .column("list_amount", "numeric", l -> l.line().listAmount(), Money::amount)
            .column("term_months", "smallint", l -> l.line().termMonths());

    static final Table<StageMove> MOVE = Table.of("opportunity_stage_move", "number", StageMove.class);

    /** Columns that a move changes. */
    static final Table<Moved> MOVED = Table.of("opportunity", "id", Moved.class).without("engaged_on");

    /** Columns of a response. */
    static final Table<Opportunity> ASKED = Table.<Opportunity>of("opportunity", "id")
            .column("id", "uuid", Opportunity::id)
            .column("account_id", "uuid", o -> o.details().accountId())
            .column("initiative_id", "uuid", o -> o.details().initiativeId())
            .column("counterpart_id", "uuid", o -> o.details().counterpartId())
            .column("partner_id", "uuid", o -> o.details().partnerId());

    private OpportunityTables() {}

    /** An opportunity as a move leaves it. */
    record Moved(UUID id, long version, @Nested StageProgress progress, Instant updatedAt) {
        static Moved of(Opportunity after) {
            return new Moved(after.id(), after.version(), after.progress(), after.updatedAt());
        }
    }

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
