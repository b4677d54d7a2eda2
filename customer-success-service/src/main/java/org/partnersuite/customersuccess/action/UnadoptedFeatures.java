package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Planned features that nobody has used for as long as their trigger says. */
@ApplicationScoped
class UnadoptedFeatures implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSS);
    }

    @Override
    public String kind() {
        return "FEATURE_NOT_ADOPTED";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select o.subscription_id, s.customer_id, f ->> 'feature' as feature,
                               greatest((f ->> 'plannedFrom')::date, u.last_used_on) + r.days as due_on
                        from unnest(:owned) o (subscription_id)
                        join planned_features p on p.subscription_id = o.subscription_id
                        join held_subscription s on s.id = o.subscription_id
                        cross join lateral jsonb_array_elements(p.features) f
                        cross join (select (parameters ->> 'days')::numeric::integer as days from trigger_rule
                                    where trigger = 'FEATURE_NOT_ADOPTED') r
                        left join lateral (
                            select (m.features -> (f ->> 'feature') ->> 'lastUsedOn')::date as last_used_on from usage_figure m
                            where m.subscription_id = o.subscription_id
                              and m.features -> (f ->> 'feature') ->> 'lastUsedOn' is not null
                            order by m.month desc limit 1) u on true
                        where greatest((f ->> 'plannedFrom')::date, u.last_used_on) + r.days <= :today
                          and (cast(:partner as uuid) is null or s.partner_of_record = cast(:partner as uuid))
                        order by due_on, o.subscription_id, feature limit :limit
                        """)
                .bindArray("owned", UUID.class, query.subscriptions(db))
                .bind("today", query.today())
                .bind("partner", query.partnerId())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID subscription = row.getObject("subscription_id", UUID.class);
                    return new WorkItem(
                            subscription,
                            row.getObject("customer_id", UUID.class),
                            subscription,
                            row.getString("feature"),
                            row.getObject("due_on", LocalDate.class),
                            true,
                            "/v1/customer-success/subscriptions/" + subscription + "/planned-features");
                })
                .list();
    }
}
