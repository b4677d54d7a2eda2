package org.partnersuite.partnerprogram.enablement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a cohort succeeded: three criteria, each with its figures.
 *
 * @param success whether all are met
 */
@Schema(name = "EnablementCohortSuccess", description = "Three criteria of success, each met or not, with its figures.")
public record CohortSuccess(
        UUID cohortId,

        @Schema(description = "First day of the program's weeks.")
        LocalDate from,

        @Schema(description = "Last day of the program's weeks.")
        LocalDate to,

        @Schema(description = "Whether all three are met.") boolean success,
        ActiveUsers activeUsers,
        Recommendation recommendation,
        Participation participation) {

    /** The trend of active users in the partner's portfolio over the months of the program's weeks. */
    @Schema(name = "EnablementActiveUsers")
    public record ActiveUsers(
            @Schema(description = "Whether the trend is positive.")
            boolean met,

            @Schema(
                    description =
                            "Active users that a month adds, by least squares. Absent with fewer than two months.",
                    examples = "12.5")
            @Nullable
            Double perMonth,

            List<Month> months) {
        public ActiveUsers {
            months = List.copyOf(months);
        }
    }

    /** The active users of a month. */
    @Schema(name = "EnablementMonth")
    public record Month(
            @Schema(description = "First day of the month.") LocalDate month,
            @Schema(examples = "120") long activeUsers,

            @Schema(description = "Subscriptions that reported.", examples = "4")
            int subscriptions) {}

    /** Net promoter score of the partner's customers who answered during the program. */
    @Schema(name = "EnablementRecommendation")
    public record Recommendation(
            @Schema(description = "Whether it is positive.") boolean met,

            @Schema(
                    description = "Per cent promoters less per cent detractors. Absent without an answer.",
                    examples = "20.0")
            @Nullable
            Double nps,

            @Schema(examples = "3") int promoters,
            @Schema(examples = "1") int passives,
            @Schema(examples = "1") int detractors) {}

    /** Every step by every participant. */
    @Schema(name = "EnablementFullParticipation")
    public record Participation(
            @Schema(description = "Whether every participant has done every step.")
            boolean met,

            @Schema(examples = "5") int participants,

            @Schema(description = "Steps that are done, over all participants.", examples = "38")
            int done,

            @Schema(description = "Steps times participants.", examples = "40")
            int all) {}

    static CohortSuccess of(
            EnablementCohort cohort,
            EnablementProgram program,
            List<Portfolio.MonthlyUsers> months,
            Portfolio.Promoters promoters,
            List<EnablementParticipation> participations) {
        ActiveUsers users = users(months);
        Recommendation recommendation = recommendation(promoters);
        Participation participation = participation(program, participations);
        return new CohortSuccess(
                cohort.id(),
                cohort.startsOn(),
                cohort.endsOn(),
                users.met() && recommendation.met() && participation.met(),
                users,
                recommendation,
                participation);
    }

    private static ActiveUsers users(List<Portfolio.MonthlyUsers> months) {
        Double slope = slope(months);
        return new ActiveUsers(
                slope != null && slope > 0,
                slope,
                months.stream()
                        .map(month -> new Month(month.month(), month.activeUsers(), month.subscriptions()))
                        .toList());
    }

    /** By least squares; months without a report have a place and no value. */
    private static @Nullable Double slope(List<Portfolio.MonthlyUsers> months) {
        if (months.size() < 2) {
            return null;
        }
        LocalDate first = months.getFirst().month();
        double meanX = 0;
        double meanY = 0;
        for (Portfolio.MonthlyUsers month : months) {
            meanX += (double) ChronoUnit.MONTHS.between(first, month.month()) / months.size();
            meanY += (double) month.activeUsers() / months.size();
        }
        double above = 0;
        double below = 0;
        for (Portfolio.MonthlyUsers month : months) {
            double x = ChronoUnit.MONTHS.between(first, month.month()) - meanX;
            above += x * (month.activeUsers() - meanY);
            below += x * x;
        }
        return rounded(above / below);
    }

    private static Recommendation recommendation(Portfolio.Promoters of) {
        int answers = of.promoters() + of.passives() + of.detractors();
        Double nps = answers == 0 ? null : rounded(100.0 * (of.promoters() - of.detractors()) / answers);
        return new Recommendation(
                of.promoters() > of.detractors(), nps, of.promoters(), of.passives(), of.detractors());
    }

    private static Participation participation(
            EnablementProgram program, List<EnablementParticipation> participations) {
        int done = participations.stream()
                .mapToInt(each -> (int) each.steps().entrySet().stream()
                        .filter(step -> step.getValue().done() && program.hasStep(step.getKey()))
                        .count())
                .sum();
        int all = program.steps().size() * participations.size();
        return new Participation(all > 0 && done == all, participations.size(), done, all);
    }

    /** To two decimals. */
    private static Double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
