package org.partnersuite.customersuccess.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.ColumnStatement;
import org.partnersuite.platform.unitofwork.Table;

/** Where reports are kept: those of months and those of days. */
public final class UsageStore {
    private static final Table<UsageRow> MONTHS =
            Table.of("usage", "id", UsageRow.class).without("daily");
    private static final Table<UsageRow> DAYS =
            Table.of("usage_day", "id", UsageRow.class).without("of_days").without("daily");

    private static final String OF_MONTHS = "select u.*, false as daily from usage u";
    private static final String OF_DAYS = "select u.*, false as of_days, true as daily from usage_day u";
    private static final String KEYS = """
             join unnest(:subscriptions, :types, :periods::date[]) as k (subscription_id, licence_type, period)
              on u.subscription_id = k.subscription_id and u.licence_type = k.licence_type and u.period = k.period
              and u.period between :first and :last
            """;

    private UsageStore() {}

    public static Optional<UsageRow> find(Handle db, UsageKey key) {
        return db.createQuery((key.daily() ? OF_DAYS : OF_MONTHS)
                        + " where u.subscription_id = :id and u.licence_type = :type and u.period = :period")
                .bind("id", key.subscriptionId())
                .bind("type", key.licenceType())
                .bind("period", key.period())
                .mapTo(UsageRow.class)
                .findOne();
    }

    /** The stored ones of these keys, all of days or all of months; what is not changed need not be locked. */
    static Map<UsageKey, UsageRow> find(Handle db, Collection<UsageKey> keys, boolean daily) {
        Map<UsageKey, UsageRow> rows = new HashMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        TreeSet<LocalDate> periods =
                new TreeSet<>(keys.stream().map(UsageKey::period).toList());
        db.createQuery((daily ? OF_DAYS : OF_MONTHS) + KEYS)
                .bindArray(
                        "subscriptions",
                        UUID.class,
                        keys.stream().map(UsageKey::subscriptionId).toList())
                .bindArray(
                        "types",
                        String.class,
                        keys.stream().map(UsageKey::licenceType).toList())
                .bindArray(
                        "periods",
                        String.class,
                        keys.stream().map(key -> key.period().toString()).toList())
                .bind("first", periods.first())
                .bind("last", periods.last())
                .mapTo(UsageRow.class)
                .forEach(row ->
                        rows.put(new UsageKey(row.subscriptionId(), row.licenceType(), row.period(), daily), row));
        return rows;
    }

    /** @return whether all were new */
    static boolean insert(Handle db, List<UsageRow> rows, boolean daily) {
        rows.stream()
                .map(row -> row.period().withDayOfMonth(1))
                .distinct()
                .sorted()
                .forEach(month -> begin(db, month));
        return (daily ? DAYS : MONTHS).insert(db, rows);
    }

    /**
     * Replaces the versions before them, within their own partitions.
     *
     * @return whether all were still there
     */
    static boolean update(Handle db, List<UsageRow> rows, boolean daily) {
        if (rows.isEmpty()) {
            return true;
        }
        Table<UsageRow> table = daily ? DAYS : MONTHS;
        TreeSet<LocalDate> periods =
                new TreeSet<>(rows.stream().map(UsageRow::period).toList());
        ColumnStatement statement = new ColumnStatement(
                db,
                "update " + (daily ? "usage_day" : "usage") + " t set " + table.assignments("r") + " from "
                        + table.rows()
                        + " where t.subscription_id = r.subscription_id and t.licence_type = r.licence_type"
                        + " and t.period = r.period and t.version = r.version - 1 and t.period between ? and ?");
        table.bind(statement, rows);
        return statement.value(periods.first()).value(periods.last()).execute() == rows.size();
    }

    /** All reports of a month of subscriptions, by licence type. */
    static List<UsageRow> ofMonth(Handle db, Collection<UUID> subscriptionIds, LocalDate month) {
        return db.createQuery(OF_MONTHS
                        + " where u.subscription_id = any(:ids) and u.period = :month order by u.subscription_id,"
                        + " u.licence_type")
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("month", month)
                .mapTo(UsageRow.class)
                .list();
    }

    /** The reports of a month's days, in their order. */
    static List<UsageRow> daysOfMonth(Handle db, Collection<UUID> subscriptionIds, LocalDate month) {
        return db.createQuery(OF_DAYS
                        + " where u.subscription_id = any(:ids) and u.period >= :first and u.period < :next"
                        + " order by u.subscription_id, u.licence_type, u.period")
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("first", month)
                .bind("next", month.plusMonths(1))
                .mapTo(UsageRow.class)
                .list();
    }

    /** The first days of months that have no partition yet, in their order. */
    static List<LocalDate> withoutPartition(Handle db, Collection<YearMonth> months) {
        return db.createQuery("select m from unnest(cast(:months as date[])) m"
                        + " where to_regclass('usage' || to_char(m, '_YYYY_MM')) is null order by m")
                .bindArray(
                        "months",
                        String.class,
                        months.stream().map(month -> month.atDay(1).toString()).toList())
                .mapTo(LocalDate.class)
                .list();
    }

    static void begin(Handle db, LocalDate month) {
        db.createQuery("select usage_month_begins(:month)")
                .bind("month", month)
                .mapTo(Boolean.class)
                .one();
    }
}
