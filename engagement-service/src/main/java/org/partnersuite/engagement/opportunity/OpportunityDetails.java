package org.partnersuite.engagement.opportunity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * What people may edit of an opportunity; its stage is not among it.
 *
 * @param geography where the seller books it; the account's counts when absent, so too for the market
 * @param closeDate when it is planned to close
 * @param partnerId null when no partner is involved
 * @param initiativeId a strategic initiative of the same account
 * @param counterpartId the other half of a joint deal: technology's, or consulting's; naming it on either side links both
 */
public record OpportunityDetails(
        UUID accountId,
        String name,
        @Nullable String geography,
        @Nullable String market,
        String owner,
        LeadOrganisation leadOrganisation,
        Origin origin,
        @Nullable UUID partnerId,
        @Nullable LocalDate closeDate,
        String currency,
        List<ProductLine> lines,
        List<String> strategyCodes,
        List<String> useCases,
        List<TeamMember> team,
        @Nullable String sponsor,
        @Nullable TechnicalQualification technicalQualification,
        @Nullable TechnicalBlocker technicalBlocker,
        @Nullable UUID initiativeId,
        @Nullable UUID counterpartId) {
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

    /** Each offering among the lines once. */
    public List<String> offerings() {
        return lines.stream().map(ProductLine::offering).distinct().toList();
    }

    /** Its own stays, what is absent is the other's; codes and team are of both. */
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
                or(counterpartId, other.counterpartId));
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T others) {
        return own == null ? others : own;
    }

    private static <T> List<T> both(List<T> own, List<T> others) {
        return Stream.concat(own.stream(), others.stream()).distinct().toList();
    }

    OpportunityDetails withCounterpart(UUID other) {
        return new OpportunityDetails(
                accountId,
                name,
                geography,
                market,
                owner,
                leadOrganisation,
                origin,
                partnerId,
                closeDate,
                currency,
                lines,
                strategyCodes,
                useCases,
                team,
                sponsor,
                technicalQualification,
                technicalBlocker,
                initiativeId,
                other);
    }

    OpportunityDetails withLines(List<ProductLine> others) {
        return with(others, team);
    }

    /** With these people in the team; who has the same role in it already is not named again. */
    OpportunityDetails joinedBy(List<TeamMember> people) {
        return with(
                lines, Stream.concat(team.stream(), people.stream()).distinct().toList());
    }

    private OpportunityDetails with(List<ProductLine> otherLines, List<TeamMember> otherTeam) {
        return new OpportunityDetails(
                accountId,
                name,
                geography,
                market,
                owner,
                leadOrganisation,
                origin,
                partnerId,
                closeDate,
                currency,
                otherLines,
                strategyCodes,
                useCases,
                otherTeam,
                sponsor,
                technicalQualification,
                technicalBlocker,
                initiativeId,
                counterpartId);
    }
}
