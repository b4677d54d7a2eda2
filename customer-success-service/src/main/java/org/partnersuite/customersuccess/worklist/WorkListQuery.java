package org.partnersuite.customersuccess.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.team.TeamRole;

/**
 * Whose list is asked for.
 *
 * @param partnerId partner of the caller, whose rows alone are listed; null for a caller of the vendor
 * @param limit most items of a kind
 * @param owned what the person owns; looked up once for all kinds, when the first one needs it
 */
public record WorkListQuery(
        TeamRole role, String person, @Nullable UUID partnerId, LocalDate today, int limit, Owned owned) {

    public WorkListQuery(TeamRole role, String person, @Nullable UUID partnerId, LocalDate today, int limit) {
        this(role, person, partnerId, today, limit, new Owned());
    }

    WorkListQuery withOneMore() {
        return new WorkListQuery(role, person, partnerId, today, limit + 1, owned);
    }

    /** The customers of which the person owns the role today. */
    public List<UUID> customers(Handle db) {
        return owned.customers(db, this);
    }

    /** The subscriptions of which the person owns the role today. */
    public List<UUID> subscriptions(Handle db) {
        return owned.subscriptions(db, this);
    }

    /** Remembers what was looked up, for one request. */
    public static final class Owned {
        private @Nullable List<UUID> customers;
        private @Nullable List<UUID> subscriptions;

        private Owned() {}

        private List<UUID> customers(Handle db, WorkListQuery query) {
            List<UUID> known = customers;
            if (known == null) {
                known = read(db, "select customer_id from owned_customers(:person, :role, :today)", query);
                customers = known;
            }
            return known;
        }

        private List<UUID> subscriptions(Handle db, WorkListQuery query) {
            List<UUID> known = subscriptions;
            if (known == null) {
                known = read(db, "select subscription_id from owned_subscriptions(:person, :role, :today)", query);
                subscriptions = known;
            }
            return known;
        }

        private static List<UUID> read(Handle db, String sql, WorkListQuery query) {
            return db.createQuery(sql)
                    .bind("person", query.person())
                    .bind("role", query.role().name())
                    .bind("today", query.today())
                    .mapTo(UUID.class)
                    .list();
        }
    }
}
