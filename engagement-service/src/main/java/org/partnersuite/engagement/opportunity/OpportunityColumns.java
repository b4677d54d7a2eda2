package org.partnersuite.engagement.opportunity;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.externalid.ExternalId;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.ColumnStatement;

/** Fills the statements' columns, in their order. */
final class OpportunityColumns {
    private OpportunityColumns() {}

    static void bind(ColumnStatement in, List<Opportunity> opportunities) {
        in.rows(opportunities)
                .uuid(Opportunity::id)
                .column("bigint", Opportunity::version)
                .uuid(o -> o.details().accountId())
                .text(o -> when(o.externalId(), ExternalId::source))
                .text(o -> when(o.externalId(), ExternalId::id))
                .text(o -> o.details().name())
                .text(o -> o.details().geography())
                .text(o -> o.details().market())
                .text(o -> o.progress().stage())
                .column("timestamptz", o -> o.progress().enteredAt())
                .column("int4", o -> o.progress().moves())
                .column("date", o -> o.progress().engagedOn())
                .column("date", o -> o.details().closeDate())
                .column("date", o -> o.progress().closedOn())
                .text(o -> o.progress().lossReason())
                .text(o -> o.details().owner())
                .text(o -> o.details().leadOrganisation())
                .text(o -> o.details().origin())
                .uuid(o -> o.details().partnerId())
                .text(o -> o.details().currency())
                .column("numeric", o -> decimal(o.details().amount()))
                .texts(o -> o.details().offerings())
                .texts(o -> o.details().strategyCodes())
                .texts(o -> o.details().useCases())
                .texts(o -> o.details().team().stream().map(TeamMember::person).toList())
                .texts(o -> o.details().team().stream()
                        .map(member -> member.role().name())
                        .toList())
                .text(o -> o.details().sponsor())
                .text(o -> when(o.details().technicalQualification(), TechnicalQualification::by))
                .column("date", o -> when(o.details().technicalQualification(), TechnicalQualification::on))
                .text(o -> when(o.details().technicalBlocker(), TechnicalBlocker::reason))
                .column("date", o -> when(o.details().technicalBlocker(), TechnicalBlocker::since))
                .column("bool", Opportunity::imported)
                .column("timestamptz", Opportunity::createdAt)
                .column("timestamptz", Opportunity::updatedAt);
    }

    static void bindLines(ColumnStatement in, List<Opportunity> opportunities) {
        record Line(UUID of, int position, ProductLine line) {}
        List<Line> lines = opportunities.stream()
                .<Line>mapMulti((o, sink) -> {
                    int position = 0;
                    for (ProductLine line : o.details().lines()) {
                        sink.accept(new Line(o.id(), ++position, line));
                    }
                })
                .toList();
        in.rows(lines)
                .uuid(l -> l.line().id())
                .uuid(Line::of)
                .column("int2", Line::position)
                .text(l -> l.line().offering())
                .text(l -> l.line().family())
                .column("int4", l -> l.line().quantity())
                .column("numeric", l -> decimal(l.line().amount()))
                .column("numeric", l -> when(l.line().partnerPortion(), OpportunityColumns::decimal))
                .column("numeric", l -> when(l.line().valueAddPortion(), OpportunityColumns::decimal));
    }

    static void bindMoves(ColumnStatement in, List<StageMove> moves) {
        in.rows(moves)
                .uuid(StageMove::opportunityId)
                .column("int4", StageMove::number)
                .text(StageMove::kind)
                .text(StageMove::from)
                .text(StageMove::to)
                .column("timestamptz", StageMove::at)
                .text(StageMove::by)
                .text(m -> when(m.evidence(), Evidence::code))
                .column("date", m -> when(m.evidence(), Evidence::on))
                .text(m -> when(m.evidence(), Evidence::note))
                .text(m -> when(m.evidence(), Evidence::link))
                .text(StageMove::note)
                .text(StageMove::reason)
                .text(StageMove::lossReason)
                .column("int8", StageMove::secondsInPreviousStage);
    }

    private static String decimal(Money money) {
        return money.amount().toPlainString();
    }

    private static <T> @Nullable Object when(@Nullable T there, Function<T, @Nullable Object> part) {
        return there == null ? null : part.apply(there);
    }
}
