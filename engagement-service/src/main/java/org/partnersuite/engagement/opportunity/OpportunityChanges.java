package org.partnersuite.engagement.opportunity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.initiative.InitiativeName;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.outbox.OutgoingEvent;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * Records of changes of opportunities: history entries, states on a compacted topic, moves and partner changes on
 * retained topics.
 */
public final class OpportunityChanges {
    /** As histories name it. */
    public static final String NAME = "opportunity";

    static final AggregateType<ClientOpportunity> OPPORTUNITY =
            new AggregateType<>(NAME, "engagement.opportunity.v1", State::of, Audited::of);

    private static final String MOVES = "engagement.opportunity-stage-move.v1";
    private static final String PARTNER_CHANGES = "engagement.opportunity-partner-change.v1";

    private OpportunityChanges() {}

    /** Opportunities for re-emission; a merged one is a tombstone. */
    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                NAME,
                NAME,
                OpportunityStore.IN_CONTEXT + " where o.id = any(:ids) order by o.id",
                Rows.of(
                        ClientOpportunity.class,
                        each -> each.opportunity().merging().mergedInto() == null
                                ? OPPORTUNITY.state(each)
                                : tombstone(each.id(), each.version(), each.updatedAt())));
    }

    /**
     * The id of the opportunity with an external id, for a change that locks it next.
     *
     * @throws Problem 404
     */
    public static UUID idOf(Change change, ExternalId externalId) {
        return OPPORTUNITY.idOf(change, externalId);
    }

    static void created(Change change, String action, ClientOpportunity after, @Nullable StageMove move) {
        OPPORTUNITY.created(change, action, after);
        moved(change, move);
    }

    static void moved(Change change, Opportunity before, ClientOpportunity after, StageMove move) {
        OPPORTUNITY.changed(change, "moved", after.with(before), after);
        moved(change, move);
    }

    /** @param partnerReason reason for a change of partner; ignored without such a change */
    static void revised(
            Change change, String action, Opportunity before, ClientOpportunity after, @Nullable String partnerReason) {
        boolean ofAnother =
                PartnerChange.isBetween(before.details(), after.opportunity().details());
        OPPORTUNITY.record(
                change,
                action,
                after,
                OPPORTUNITY.audited(after.with(before)),
                with("partnerReason", ofAnother ? partnerReason : null, after));
        if (ofAnother && partnerReason != null) {
            partnerChanged(change, before, after, partnerReason);
        }
    }

    /** Records a merge in the history of the survivor; the merged opportunity gets a tombstone. */
    static void merged(Change change, Opportunity before, ClientOpportunity after, Opportunity other, String reason) {
        change.audit(OPPORTUNITY.entry(
                "merged",
                after,
                OPPORTUNITY.audited(after.with(before)),
                with("merged", other.id().toString(), after)));
        ObjectNode into =
                Json.mapper().createObjectNode().put("mergedInto", after.id().toString());
        change.audit(OPPORTUNITY.entry("merged", after.with(other), null, into));
        change.event(OPPORTUNITY.state(after));
        if (PartnerChange.isBetween(before.details(), after.opportunity().details())) {
            partnerChanged(change, before, after, reason);
        }
        change.event(tombstone(other.id(), other.version() + 1, change.now()));
    }

    /** Records that opportunities followed their account into another one. */
    static void followed(Change change, List<ClientOpportunity> before, List<ClientOpportunity> after) {
        for (int i = 0; i < before.size(); i++) {
            OPPORTUNITY.changed(change, "followed the merge", before.get(i), after.get(i));
        }
    }

    static void moved(Change change, @Nullable StageMove move) {
        if (move != null) {
            emit(change, MOVES, move.opportunityId(), move.number(), move.at(), move);
        }
    }

    private static void partnerChanged(Change change, Opportunity before, ClientOpportunity after, String reason) {
        PartnerChange partnerChange = PartnerChange.of(
                before, after.opportunity(), reason, change.caller().subject());
        emit(
                change,
                PARTNER_CHANGES,
                partnerChange.opportunityId(),
                partnerChange.version(),
                partnerChange.at(),
                partnerChange);
    }

    private static void emit(Change change, String topic, UUID id, long number, Instant at, Object data) {
        change.event(OutgoingEvent.state(topic, id, number, at, Json.write(data)));
    }

    private static OutgoingEvent tombstone(UUID id, long version, Instant at) {
        return OutgoingEvent.tombstone(OPPORTUNITY.topic(), id, version, at);
    }

    private static ObjectNode with(String field, @Nullable String value, ClientOpportunity after) {
        ObjectNode now = OPPORTUNITY.audited(after);
        return value == null ? now : now.put(field, value);
    }

    private record Audited(
            @JsonUnwrapped OpportunityDetails details,
            @Nullable ExternalId externalId,

            @JsonUnwrapped @JsonIgnoreProperties("stageEnteredAt")
            StageProgress progress,

            @JsonIgnoreProperties({"by", "at"}) @Nullable TechnicalEngagement technicalEngagement,

            @Nullable Stage masterStage) {
        static Audited of(ClientOpportunity of) {
            Opportunity opportunity = of.opportunity();
            return new Audited(
                    opportunity.details(),
                    opportunity.externalId(),
                    opportunity.progress(),
                    opportunity.technicalEngagement().wasRecorded() ? opportunity.technicalEngagement() : null,
                    opportunity.masterStage());
        }
    }

    /** Data of {@code engagement.opportunity.v1}: the whole aggregate, and its account at that time. */
    private record State(
            UUID id,
            long version,
            @Nullable ExternalId externalId,
            ClientContext.ClientAtEvent account,

            @JsonUnwrapped @JsonIgnoreProperties({"accountId", "lines", "initiativeId"})
            OpportunityDetails details,

            @JsonUnwrapped StageProgress progress,
            String amount,
            boolean countsInAmounts,
            List<Line> lines,
            @Nullable InitiativeName initiative,
            TechnicalEngagement technicalEngagement,
            boolean imported,
            @Nullable Stage masterStage,
            boolean lossWithoutTcv,
            Instant createdAt,
            Instant updatedAt) {
        static State of(ClientOpportunity of) {
            Opportunity opportunity = of.opportunity();
            OpportunityDetails details = opportunity.details();
            return new State(
                    opportunity.id(),
                    opportunity.version(),
                    opportunity.externalId(),
                    of.client().account(),
                    details,
                    opportunity.progress(),
                    Line.decimal(details.amount()),
                    details.kind().countsInAmounts(),
                    details.lines().stream().map(Line::of).toList(),
                    of.client().initiative(),
                    opportunity.technicalEngagement(),
                    opportunity.imported(),
                    opportunity.isStageKept() ? opportunity.masterStage() : null,
                    opportunity.isLossWithoutTcv(),
                    opportunity.createdAt(),
                    opportunity.updatedAt());
        }
    }

    /** Amounts are decimals as text, in the opportunity's currency. */
    private record Line(
            @Nullable UUID id,
            String offering,
            String family,
            int quantity,
            String amount,
            @Nullable String partnerPortion,
            @Nullable String valueAddPortion,
            @Nullable String listAmount,
            int termMonths) {
        static Line of(ProductLine line) {
            return new Line(
                    line.id(),
                    line.offering(),
                    line.family(),
                    line.quantity(),
                    decimal(line.amount()),
                    line.partnerPortion() == null ? null : decimal(line.partnerPortion()),
                    line.valueAddPortion() == null ? null : decimal(line.valueAddPortion()),
                    line.listAmount() == null ? null : decimal(line.listAmount()),
                    line.termMonths());
        }

        static String decimal(Money money) {
            return money.amount().toPlainString();
        }
    }
}
