package org.partnersuite.engagement.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * Editable fields of an opportunity; its stage is not among it.
 *
 * @param partnerId null when no partner is involved
 * @param counterpartId technology's half of a joint deal, or consulting's; naming it on either side links both
 */
public record OpportunityDetails(
        UUID accountId,
        @Schema(examples = "Talent assistant for stores") String name,

        @Schema(description = "Where the deal is booked. Default: that of the account.", examples = "Americas")
        @Nullable
        String geography,

        @Schema(description = "Where the deal is booked. Default: that of the account.", examples = "East") @Nullable
        String market,

        @Schema(examples = "jane") String owner,
        LeadOrganisation leadOrganisation,
        Origin origin,
        @Nullable UUID partnerId,

        @Schema(description = "Planned close date.", examples = "2026-06-30") @Nullable
        LocalDate closeDate,

        @Schema(examples = "USD") String currency,
        @JsonColumn List<ProductLine> lines,
        @Schema(examples = "[\"ITSPATCH\"]") List<String> strategyCodes,
        @Schema(examples = "[\"wx_Talent\"]") List<String> useCases,
        @JsonColumn List<TeamMember> team,
        @Schema(examples = "CIO of the client") @Nullable String sponsor,

        @Nested("technically_qualified") @Nullable TechnicalQualification technicalQualification,

        @Nested @Nullable TechnicalBlocker technicalBlocker,

        @Schema(description = "Strategic initiative of the opportunity.") @Nullable
        UUID initiativeId,

        @Schema(description = "Counterpart of a joint deal.") @Nullable
        UUID counterpartId,

        OpportunityKind kind,
        @Nested("identified_by") @Nullable IdentifiedBy identifiedBy) {
    /** People in the team, at most. */
    public static final int MOST_MEMBERS = 100;

    public OpportunityDetails {
        lines = List.copyOf(lines);
        strategyCodes = List.copyOf(strategyCodes);
        useCases = List.copyOf(useCases);
        team = List.copyOf(team);
    }

    /** The sum of the lines. */
    public Money amount() {
        return lines.stream().map(ProductLine::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** Null without a line that has a list amount. */
    public @Nullable Discount discount() {
        return Discount.of(lines);
    }

    /** Each offering among the lines once. */
    public List<String> offerings() {
        return lines.stream().map(ProductLine::offering).distinct().toList();
    }

    /** Keeps its own values, takes absent ones from the other, and unites codes and team. */
    OpportunityDetails filledFrom(OpportunityDetails other, List<ProductLine> taken) {
        return new OpportunityDetails(
                accountId,
                name,
                or(geography, other.geography),
                or(market, other.market),
                owner,
                leadOrganisation,
                origin,
                or(partnerId, other.partnerId),
                or(closeDate, other.closeDate),
                currency,
                both(lines, taken),
                both(strategyCodes, other.strategyCodes),
                both(useCases, other.useCases),
                both(team, other.team),
                or(sponsor, other.sponsor),
                or(technicalQualification, other.technicalQualification),
                or(technicalBlocker, other.technicalBlocker),
                or(initiativeId, other.initiativeId),
                or(counterpartId, other.counterpartId),
                kind,
                or(identifiedBy, other.identifiedBy));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T others) {
        return own == null ? others : own;
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }

    OpportunityDetails withAccount(UUID other) {
        return with(other, currency, lines, team, counterpartId);
    }

    OpportunityDetails withCounterpart(UUID other) {
        return with(accountId, currency, lines, team, other);
    }

    OpportunityDetails withLines(List<ProductLine> others) {
        return with(accountId, currency, others, team, counterpartId);
    }

    /** Other systems zero a lost deal: what comes without an amount keeps the known one (EN-6). */
    OpportunityDetails keepingAmountsOf(OpportunityDetails known) {
        if (lines.stream().allMatch(ProductLine::lacksAmount)) {
            return known.lines.stream().allMatch(ProductLine::lacksAmount)
                    ? this
                    : with(accountId, known.currency, known.lines, team, counterpartId);
        }
        return withLines(
                lines.stream().map(line -> line.keepingAmountOf(known.lines)).toList());
    }

    OpportunityDetails withTeam(List<TeamMember> others) {
        return with(accountId, currency, lines, others, counterpartId);
    }

    private OpportunityDetails with(
            UUID otherAccount,
            String otherCurrency,
            List<ProductLine> otherLines,
            List<TeamMember> otherTeam,
            @Nullable UUID otherCounterpart) {
        return new OpportunityDetails(
                otherAccount,
                name,
                geography,
                market,
                owner,
                leadOrganisation,
                origin,
                partnerId,
                closeDate,
                otherCurrency,
                otherLines,
                strategyCodes,
                useCases,
                otherTeam,
                sponsor,
                technicalQualification,
                technicalBlocker,
                initiativeId,
                otherCounterpart,
                kind,
                identifiedBy);
    }
}
