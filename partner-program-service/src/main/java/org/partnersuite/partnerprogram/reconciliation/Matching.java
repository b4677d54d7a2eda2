package org.partnersuite.partnerprogram.reconciliation;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Pairs a partner's own deals with ours, by statements over all of them. Deals that share a sure key are paired first, then
 * those of the same client, then those of a client with a similar name. In each round both sides propose: two deals become a
 * pair when each is the best of the other, until no more do. The number of proposals grows with the number of deals, not with
 * its square: deals that share a key are ordered within it, and each is held against its neighbours in that order.
 */
final class Matching {
    /** A pair below this score is none. */
    static final String LEAST_SCORE = "0.7";

    /** Names that are less alike are of other clients. */
    static final String LEAST_CLIENT = "0.4";

    /** Names of clients are compared each with each up to so many pairs of names. */
    private static final long MOST_PAIRS_OF_NAMES = 2_000_000;

    /** Mutual choices end by themselves; no round needs as many. */
    private static final int MOST_TURNS = 50;

    private static final String SIDES = """
            with own as materialized (
                select o.* from own_deal_to_match o
                where o.partner_id = :partner and not exists (
                    select from deal_pair p where p.own_deal_id = o.id and p.decision is distinct from 'PARTED')
            ), ours as materialized (
                select d.* from deal_to_match d
                where d.partner_id = :partner and not exists (
                    select from deal_pair p where p.deal_id = d.id and p.decision is distinct from 'PARTED')
            )
            """;

    private static final String PAIR = SIDES + """
            , proposed as (%s), distinct_ones as (
                select own_id, deal_id, max(found_by) as found_by from proposed group by own_id, deal_id
            ), compared as (
                select p.*,
                       case when o.client is null or d.client is null then 0
                            when o.client = d.client then 1 else similarity(o.client, d.client) end::numeric as client,
                       similarity(o.title, d.title)::numeric as offering,
                       case when o.currency <> d.currency then 0 when o.amount = d.amount then 1
                            else coalesce(greatest(least(o.amount, d.amount), 0) / nullif(greatest(o.amount, d.amount), 0), 0)
                       end as amount,
                       case when o.close_date is null and d.close_date is null then 0.5
                            else coalesce(greatest(0, 1 - abs(o.close_date - d.close_date) / 92.0), 0) end as close_date
                from distinct_ones p join own o on o.id = p.own_id join ours d on d.id = p.deal_id
                where not exists (
                    select from deal_pair k where k.own_deal_id = p.own_id and k.deal_id = p.deal_id)
            ), scored as (
                select *, 0.45 * client + 0.2 * offering + 0.2 * amount + 0.15 * close_date as likeness from compared
            ), chosen as (
                select *, row_number() over (partition by own_id order by %s) as of_own,
                       row_number() over (partition by deal_id order by %s) as of_deal
                from scored where %s
            )
            insert into deal_pair (id, version, partner_id, own_deal_id, deal_id, found_by, score, client_similarity,
                                   offering_similarity, amount_closeness, close_date_closeness)
            select gen_random_uuid(), 1, :partner, own_id, deal_id, found_by,
                   round(case found_by when 'SIMILARITY' then likeness else 1 end, 4), round(client, 4), round(offering, 4),
                   round(amount, 4), round(close_date, 4)
            from chosen where of_own = 1 and of_deal = 1
            on conflict do nothing
            """;

    /** Deals of both sides with the same key, each with its neighbours in an order within the key. */
    private static final String NEIGHBOURS = """
            select o.id as own_id, d.id as deal_id, '%1$s' as found_by
            from (select id, %2$s as k, row_number() over (partition by %2$s order by %3$s, id) as n from own) o
                cross join generate_series(-%4$d, %4$d) as away
                join (select id, %2$s as k, row_number() over (partition by %2$s order by %3$s, id) as n from ours) d
                    on d.k = o.k and d.n = o.n + away
            """;

    /** Deals of clients whose names are alike, each with its neighbours by close date. */
    private static final String ALIKE = """
            select o.id as own_id, d.id as deal_id, 'SIMILARITY' as found_by
            from (select a.client as of_own, b.client as of_ours
                  from (select distinct client from own where client is not null) a
                      join (select distinct client from ours where client is not null) b
                          on similarity(a.client, b.client) >= %s) alike
                join (select id, client, row_number() over (partition by client order by close_date, id) as n from own) o
                    on o.client = alike.of_own
                cross join generate_series(-4, 4) as away
                join (select id, client, row_number() over (partition by client order by close_date, id) as n from ours) d
                    on d.client = alike.of_ours and d.n = o.n + away
            """.formatted(LEAST_CLIENT);

    private static final String MONTH = "to_char(close_date, 'YYYYMM')";

    private static final String SURE = pairing(
            "found_by desc, likeness desc, %s",
            "true",
            neighbours("REGISTRATION_NUMBER", "number", "close_date", 3),
            neighbours("EXTERNAL_ID", "key", "close_date", 1));

    private static final String SAME_CLIENT = likely(
            similar("client || ' ' || currency || ' ' || amount", "close_date", 3),
            similar("client || ' ' || " + MONTH, "amount", 3),
            similar("client", "close_date", 4));

    private static final String NEAR_CLIENT = likely(
            similar("currency || ' ' || amount", "client", 6),
            similar("left(client, 3) || ' ' || " + MONTH, "amount", 4),
            similar("left(client, 5)", "client, close_date", 4));

    private static final String SIMILAR_CLIENT = likely(similar("currency || ' ' || amount", "client", 6), ALIKE);

    private Matching() {}

    /** Pairs what is not paired; pairs that persons have confirmed or parted stay as they are. */
    static void run(Handle db, UUID partner) {
        repeat(db, partner, SURE);
        repeat(db, partner, SAME_CLIENT);
        repeat(db, partner, pairsOfNames(db, partner) <= MOST_PAIRS_OF_NAMES ? SIMILAR_CLIENT : NEAR_CLIENT);
    }

    private static void repeat(Handle db, UUID partner, String pairing) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            if (db.createUpdate(pairing).bind("partner", partner).execute() == 0) {
                return;
            }
        }
    }

    private static long pairsOfNames(Handle db, UUID partner) {
        return db.createQuery(
                        SIDES
                                + " select (select count(distinct client) from own) * (select count(distinct client) from ours)")
                .bind("partner", partner)
                .mapTo(Long.class)
                .one();
    }

    private static String likely(String... proposals) {
        return pairing("likeness desc, %s", "likeness >= " + LEAST_SCORE + " and client >= " + LEAST_CLIENT, proposals);
    }

    private static String similar(String key, String order, int away) {
        return neighbours("SIMILARITY", key, order, away);
    }

    private static String neighbours(String foundBy, String key, String order, int away) {
        return NEIGHBOURS.formatted(foundBy, key, order, away);
    }

    private static String pairing(String order, String condition, String... proposals) {
        return PAIR.formatted(
                String.join(" union all ", List.of(proposals)),
                order.formatted("deal_id"),
                order.formatted("own_id"),
                condition);
    }
}
