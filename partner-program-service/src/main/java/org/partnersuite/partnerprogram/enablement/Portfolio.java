package org.partnersuite.partnerprogram.enablement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Rows;

/** What is known of the subscriptions of which a partner is partner of record, and of their customers. */
final class Portfolio {
    private Portfolio() {}

    /**
     * Licensed users on a day.
     *
     * @param subscriptions how many subscriptions there are
     * @param notReported of how many no number of licensed users is known
     */
    record Licences(long licensed, int subscriptions, int notReported) {}

    /**
     * Active users of a month.
     *
     * @param subscriptions of how many they are reported
     */
    record MonthlyUsers(LocalDate month, long activeUsers, int subscriptions) {}

    /** Answers to surveys about recommending, by their group. */
    record Promoters(int promoters, int passives, int detractors) {}

    static Licences licences(Handle db, UUID partner, LocalDate day) {
        return db.createQuery("""
                        select coalesce(sum(licensed), 0) as licensed, count(*) as subscriptions,
                               count(*) filter (where licensed is null) as not_reported
                        from portfolio_licence
                        where partner_id = :partner and from_day <= :day and (to_day is null or to_day >= :day)
                        """)
                .bind("partner", partner)
                .bind("day", day)
                .map(Rows.of(Licences.class))
                .one();
    }

    /** The months from one to another that have a report, in their order. */
    static List<MonthlyUsers> activeUsers(Handle db, UUID partner, LocalDate from, LocalDate to) {
        return db.createQuery("""
                        select month, sum(active_users) as active_users, count(*) as subscriptions from portfolio_usage
                        where partner_id = :partner and month between :from and :to and active_users is not null
                        group by month order by month
                        """)
                .bind("partner", partner)
                .bind("from", from)
                .bind("to", to)
                .map(Rows.of(MonthlyUsers.class))
                .list();
    }

    static Promoters promoters(Handle db, UUID partner, LocalDate from, LocalDate to) {
        return db.createQuery("""
                        select count(*) filter (where nps >= 9) as promoters,
                               count(*) filter (where nps between 7 and 8) as passives,
                               count(*) filter (where nps <= 6) as detractors
                        from portfolio_nps where partner_id = :partner and answered_on between :from and :to
                        """)
                .bind("partner", partner)
                .bind("from", from)
                .bind("to", to)
                .map(Rows.of(Promoters.class))
                .one();
    }
}
