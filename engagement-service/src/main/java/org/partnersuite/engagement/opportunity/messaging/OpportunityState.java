package org.partnersuite.engagement.opportunity.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.Account;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.engagement.initiative.InitiativeName;
import org.partnersuite.engagement.opportunity.ClientContext;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageProgress;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.opportunity.TechnicalBlocker;
import org.partnersuite.engagement.opportunity.TechnicalQualification;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

/** The data of {@code engagement.opportunity.v1}: the whole aggregate, and its account as it was at that moment. */
record OpportunityState(
        UUID id,
        long version,
        String name,
        @Nullable ExternalId externalId,
        AccountAtEvent account,
        @Nullable String geography,
        @Nullable String market,
        Stage stage,
        Instant stageEnteredAt,
        LocalDate engagedOn,
        @Nullable LocalDate closeDate,
        @Nullable LocalDate closedOn,
        @Nullable String lossReason,
        String owner,
        LeadOrganisation leadOrganisation,
        Origin origin,
        @Nullable UUID partnerId,
        String currency,
        String amount,
        List<Line> lines,
        List<String> strategyCodes,
        List<String> useCases,
        List<TeamMember> team,
        @Nullable String sponsor,
        @Nullable TechnicalQualification technicalQualification,
        @Nullable TechnicalBlocker technicalBlocker,
        @Nullable InitiativeName initiative,
        @Nullable UUID counterpartId,
        boolean imported,
        Instant createdAt,
        Instant updatedAt) {

    record AccountAtEvent(
            UUID id,
            long version,
            String name,
            @Nullable ExternalId externalId,
            @Nullable String geography,
            @Nullable String market,
            @Nullable String industry,
            @Nullable String segment) {
        static AccountAtEvent of(Account account) {
            AccountDetails details = account.details();
            return new AccountAtEvent(
                    account.id(),
                    account.version(),
                    details.name(),
                    account.externalId(),
                    details.geography(),
                    details.market(),
                    details.industry(),
                    details.segment());
        }
    }

    /** Amounts are decimals as text, in the opportunity's currency. */
    record Line(
            UUID id,
            String offering,
            String family,
            int quantity,
            String amount,
            @Nullable String partnerPortion,
            @Nullable String valueAddPortion) {
        static Line of(ProductLine line) {
            return new Line(
                    line.id(),
                    line.offering(),
                    line.family(),
                    line.quantity(),
                    decimal(line.amount()),
                    line.partnerPortion() == null ? null : decimal(line.partnerPortion()),
                    line.valueAddPortion() == null ? null : decimal(line.valueAddPortion()));
        }
    }

    static OpportunityState of(Opportunity opportunity, ClientContext client) {
        OpportunityDetails details = opportunity.details();
        StageProgress progress = opportunity.progress();
        return new OpportunityState(
                opportunity.id(),
                opportunity.version(),
                details.name(),
                opportunity.externalId(),
                AccountAtEvent.of(client.account()),
                details.geography(),
                details.market(),
                progress.stage(),
                progress.enteredAt(),
                progress.engagedOn(),
                details.closeDate(),
                progress.closedOn(),
                progress.lossReason(),
                details.owner(),
                details.leadOrganisation(),
                details.origin(),
                details.partnerId(),
                details.currency(),
                decimal(details.amount()),
                details.lines().stream().map(Line::of).toList(),
                details.strategyCodes(),
                details.useCases(),
                details.team(),
                details.sponsor(),
                details.technicalQualification(),
                details.technicalBlocker(),
                client.initiative(),
                details.counterpartId(),
                opportunity.imported(),
                opportunity.createdAt(),
                opportunity.updatedAt());
    }

    private static String decimal(Money money) {
        return money.amount().toPlainString();
    }
}
