package org.partnersuite.customersuccess.benchmark;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The groups that each partner was told about. */
final class AnsweredGroups {
    private AnsweredGroups() {}

    /** Those of a product; no other question of the partner is answered until the transaction ends. */
    static List<AnsweredGroup> lock(Handle db, UUID partner, String product) {
        db.createQuery("select pg_advisory_xact_lock(hashtext(:key))")
                .bind("key", "benchmarks of " + partner)
                .mapTo(String.class)
                .findOne();
        return db.createQuery("""
                        select id, product, industry, segment, members, answered_at from benchmark_group
                        where partner_id = :partner and product = :product order by answered_at, id
                        """)
                .bind("partner", partner)
                .bind("product", product)
                .map((row, context) -> new AnsweredGroup(
                        row.getObject("id", UUID.class),
                        row.getString("product"),
                        row.getString("industry"),
                        row.getString("segment"),
                        members((Object[]) row.getArray("members").getArray()),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static void add(Handle db, UUID partner, AnsweredGroup group) {
        db.createUpdate("""
                        insert into benchmark_group (id, partner_id, product, industry, segment, members, answered_at)
                        values (:id, :partner, :product, :industry, :segment, :members, :at)
                        """)
                .bind("id", group.id())
                .bind("partner", partner)
                .bind("product", group.product())
                .bind("industry", group.industry())
                .bind("segment", group.segment())
                .bindArray(
                        "members", UUID.class, group.members().stream().sorted().toList())
                .bind("at", at(group.answeredAt()))
                .execute();
    }

    /** What was told of a group for a figure and a month; null when nothing was. */
    static @Nullable List<BigDecimal> told(Handle db, AnsweredGroup group, BenchmarkQuestion question) {
        return db.createQuery("""
                        select values from benchmark_answer
                        where group_id = :group and figure = :figure and kpi = :kpi and month = :month
                        """)
                .bind("group", group.id())
                .bind("figure", question.figure())
                .bind("kpi", kpi(question))
                .bind("month", question.month())
                .map((row, context) -> Arrays.stream((Object[]) row.getArray(1).getArray())
                        .map(BigDecimal.class::cast)
                        .toList())
                .findOne()
                .orElse(null);
    }

    static void tell(Handle db, AnsweredGroup group, BenchmarkQuestion question, List<BigDecimal> values, Instant now) {
        db.createUpdate("""
                        insert into benchmark_answer (group_id, figure, kpi, month, values, answered_at)
                        values (:group, :figure, :kpi, :month, cast(:values as numeric[]), :at)
                        """)
                .bind("group", group.id())
                .bind("figure", question.figure())
                .bind("kpi", kpi(question))
                .bind("month", question.month())
                .bind(
                        "values",
                        values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(",", "{", "}")))
                .bind("at", at(now))
                .execute();
    }

    private static String kpi(BenchmarkQuestion question) {
        String kpi = question.kpi();
        return kpi == null ? "" : kpi.toLowerCase(Locale.ROOT);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Set<UUID> members(Object[] ids) {
        return Arrays.stream(ids).map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
