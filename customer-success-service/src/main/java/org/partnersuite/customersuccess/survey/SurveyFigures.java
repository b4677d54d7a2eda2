package org.partnersuite.customersuccess.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Means of CSAT and figures of NPS, over answered surveys. */
public final class SurveyFigures {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SurveyFigures() {}

    /** By what answers are grouped. */
    public enum Dimension {
        CUSTOMER("customer_id::text"),
        PARTNER("partner_id::text"),
        PRODUCT("product"),
        PROJECT("project_id"),
        RENEWAL("renewal_id::text"),
        STAGE("stage"),
        MONTH("to_char(answered_on, 'YYYY-MM')");

        private final String column;

        Dimension(String column) {
            this.column = column;
        }
    }

    /**
     * Which answers count.
     *
     * @param from the first day of answers, in UTC
     * @param to the last day, included
     */
    public record Scope(
            @Nullable UUID customer,
            @Nullable UUID subscription,
            @Nullable UUID partner,
            @Nullable String product,
            @Nullable String project,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A CSAT figure.
     *
     * @param mean of the surveys' means, rounded half up to two decimals; null without answers
     */
    public record Csat(long answers, @Nullable BigDecimal mean) {}

    /**
     * An NPS figure.
     *
     * @param score per cent of promoters less per cent of detractors, -100.0 to 100.0; null without answers
     */
    public record Nps(
            long answers,
            long promoters,
            long passives,
            long detractors,
            @Nullable BigDecimal score) {
        static Nps of(long promoters, long passives, long detractors) {
            long answers = promoters + passives + detractors;
            BigDecimal score = answers == 0
                    ? null
                    : BigDecimal.valueOf(promoters - detractors)
                            .multiply(HUNDRED)
                            .divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
            return new Nps(answers, promoters, passives, detractors, score);
        }
    }

    /** The answers with one value of the dimension; null for those without one, and for all when there is no dimension. */
    public record Figure(@Nullable String value, Csat csat, Nps nps) {}

    /** The newest NPS of a customer. */
    public record NewestNps(UUID surveyId, int nps, LocalDate answeredOn) {}

    /** In the order of the dimension's values; one figure without a dimension. */
    public static List<Figure> of(Handle db, @Nullable Dimension by, Scope scope) {
        String value = by == null ? "null::text" : by.column;
        String sql = "select " + value + " as value,"
                + " count(csat_mean) as csat_answers, round(avg(csat_mean), 2) as csat_mean,"
                + " count(*) filter (where nps >= 9) as promoters,"
                + " count(*) filter (where nps between 7 and 8) as passives,"
                + " count(*) filter (where nps <= 6) as detractors"
                + " from survey_answered where true"
                + (scope.customer() == null ? "" : " and customer_id = :customer")
                + (scope.subscription() == null ? "" : " and subscription_id = :subscription")
                + (scope.partner() == null ? "" : " and partner_id = :partner")
                + (scope.product() == null ? "" : " and product = :product")
                + (scope.project() == null ? "" : " and project_id = :project")
                + (scope.from() == null ? "" : " and answered_at >= cast(:from as date)::timestamp at time zone 'UTC'")
                + (scope.to() == null ? "" : " and answered_at < (cast(:to as date) + 1)::timestamp at time zone 'UTC'")
                + (by == null ? "" : " group by 1 order by 1");
        try (Query query = db.createQuery(sql)) {
            bind(query, "customer", scope.customer());
            bind(query, "subscription", scope.subscription());
            bind(query, "partner", scope.partner());
            bind(query, "product", scope.product());
            bind(query, "project", scope.project());
            bind(query, "from", scope.from());
            bind(query, "to", scope.to());
            return query.map((row, context) -> figure(row)).list();
        }
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.bind(name, value);
        }
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("value"),
                new Csat(row.getLong("csat_answers"), row.getBigDecimal("csat_mean")),
                Nps.of(row.getLong("promoters"), row.getLong("passives"), row.getLong("detractors")));
    }

    /** The newest NPS of a customer, of any of its subscriptions. */
    public static Optional<NewestNps> newestNps(Handle db, UUID customer) {
        return db.createQuery(
                        "select survey_id, nps, answered_on from customer_newest_nps where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(NewestNps.class)
                .findOne();
    }
}
