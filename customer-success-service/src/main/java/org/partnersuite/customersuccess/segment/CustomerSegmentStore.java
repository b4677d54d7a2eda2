package org.partnersuite.customersuccess.segment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where the segments of customers are kept, and the facts that decide them. */
public final class CustomerSegmentStore {
    public static final AggregateType<CustomerSegment> CUSTOMER_SEGMENT = new AggregateType<>(
            "customer-segment",
            "customer-success.customer-segment.v1",
            State::of,
            Audited::of,
            "customer_segment",
            "customer_id");

    private static final Table<CustomerSegment> TABLE =
            Table.of("customer_segment", "customer_id", CustomerSegment.class);

    /** Facts of the customers of {@code :ids} on {@code :today}. Only paid contracts in force count. */
    private static final String FACTS = """
        select c.id as customer_id, coalesce(s.arr_usd, 0) as arr_usd,
               coalesce(s.without_rate, '{}') as without_rate, coalesce(s.licensed_users, 0) as licensed_users,
               c.industry, c.strategic,
               coalesce(s.success_manager, false) as success_manager, coalesce(s.any_partner, false) as any_partner,
               s.changes_on
        from customer_trait c
        left join lateral (
            select round(sum(s.arr * usd_rate(s.currency, :today)) filter (where counted), 2) as arr_usd,
                   array_agg(distinct s.currency) filter (
                       where counted and s.arr > 0 and usd_rate(s.currency, :today) is null) as without_rate,
                   sum(s.licensed_users) filter (where counted) as licensed_users,
                   bool_or(s.engagement_model = 'CUSTOMER_SUCCESS_MANAGER') filter (where counted) as success_manager,
                   bool_or(s.partner_of_record is not null) filter (where counted) as any_partner,
                   least(min(s.contract_start) filter (where s.contract_start > :today and not s.trial),
                         min(s.contract_end + 1) filter (where s.contract_end >= :today and not s.trial)) as changes_on
            from (select *, not trial and contract_start <= :today
                            and (contract_end is null or contract_end >= :today) as counted
                  from held_subscription
                  where customer_id = c.id and status = 'ACTIVE') s) s on true
        where c.id = any(:ids)
        """;

    private CustomerSegmentStore() {}

    /** The data of {@code customer-success.customer-segment.v1}. */
    private record State(
            UUID customerId,
            long version,
            String segment,
            TouchModel touchModel,
            @Nullable Integer cadenceDays,
            Coverage coverage,
            RenewalOwner renewalOwner,
            BigDecimal arrUsd,
            CustomerSegment.Source source,
            @Nullable LocalDate expiresOn,
            LocalDate since,
            Instant createdAt,
            Instant updatedAt) {
        static State of(CustomerSegment segment) {
            ManualSegment manual = segment.manual();
            return new State(
                    segment.customerId(),
                    segment.version(),
                    segment.segment(),
                    segment.touchModel(),
                    segment.cadenceDays(),
                    segment.coverage(),
                    segment.renewalOwner(),
                    segment.arrUsd(),
                    segment.source(),
                    manual == null ? null : manual.expiresOn(),
                    segment.since(),
                    segment.createdAt(),
                    segment.updatedAt());
        }
    }

    private record Audited(
            String segment,
            TouchModel touchModel,
            @Nullable Integer cadenceDays,
            Coverage coverage,
            RenewalOwner renewalOwner,
            BigDecimal arrUsd,
            @Nullable ManualSegment manual,
            LocalDate since) {
        static Audited of(CustomerSegment segment) {
            return new Audited(
                    segment.segment(),
                    segment.touchModel(),
                    segment.cadenceDays(),
                    segment.coverage(),
                    segment.renewalOwner(),
                    segment.arrUsd(),
                    segment.manual(),
                    segment.since());
        }
    }

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                CUSTOMER_SEGMENT.name(),
                CUSTOMER_SEGMENT.table(),
                CUSTOMER_SEGMENT.key(),
                "select * from customer_segment where customer_id = any(:ids) order by customer_id",
                Rows.of(CustomerSegment.class, CUSTOMER_SEGMENT::state));
    }

    static List<SegmentFacts> facts(Handle db, Collection<UUID> customerIds, LocalDate today) {
        return db.createQuery(FACTS)
                .bindArray("ids", UUID.class, customerIds)
                .bind("today", today)
                .mapTo(SegmentFacts.class)
                .list();
    }

    static List<CustomerSegment> find(Handle db, Collection<UUID> customerIds) {
        return db.createQuery("select * from customer_segment where customer_id = any(:ids)")
                .bindArray("ids", UUID.class, customerIds)
                .mapTo(CustomerSegment.class)
                .list();
    }

    static List<CustomerSegment> lock(Handle db, Collection<UUID> customerIds) {
        return db.createQuery("""
            select * from customer_segment where customer_id = any(:ids)
            order by customer_id for no key update
            """)
                .bindArray("ids", UUID.class, customerIds)
                .mapTo(CustomerSegment.class)
                .list();
    }

    static void write(Change change, List<CustomerSegment> created, List<Revision> changed) {
        if (!TABLE.insert(change.db(), created)) {
            throw new IllegalStateException("one instance alone segments customers");
        }
        TABLE.update(change.db(), changed.stream().map(Revision::after).toList());
        created.forEach(segment -> CUSTOMER_SEGMENT.created(change, "segmented", segment));
        changed.forEach(each -> CUSTOMER_SEGMENT.changed(change, each.action(), each.before(), each.after()));
    }

    /** A change of a customer's segment. */
    record Revision(String action, CustomerSegment before, CustomerSegment after) {}
}
