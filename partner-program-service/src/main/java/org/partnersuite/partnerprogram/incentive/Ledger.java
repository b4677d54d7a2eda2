package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.incentive.Explanation.Criterion;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/**
 * The lines. What the rules say now is compared with what was posted so far, and the difference is posted: the first
 * time as an
 * accrual, later as an adjustment. So the balances depend on the facts alone, not on the order in which they came.
 */
public final class Ledger {
    private static final Table<IncentiveLine> LINE = Table.of("incentive_line", "id", IncentiveLine.class);

    private static final String POSTED = """
            select distinct on (scope, subject, partner_id, currency, quarter) l.*,
                   sum(owed_by(credit, amount)) over (partition by scope, subject, partner_id, currency, quarter) as owed
            from incentive_line l where scope = any(:scopes) and entry <> 'PAYMENT'
            order by scope, subject, partner_id, currency, quarter, posted_at desc, id desc
            """;

    private Ledger() {}

    /** Something earned, as it is paid once. */
    private record Key(String subject, UUID partnerId, String currency, String quarter) {
        static Key of(Earned earned) {
            return new Key(earned.subject(), earned.partnerId(), earned.amount().currency(), earned.quarter());
        }

        static Key of(IncentiveLine line) {
            return new Key(line.subject(), line.partnerId(), line.amount().currency(), line.quarter());
        }
    }

    /** Posts what is missing, so that each scope has earned what is given; scopes are computed one at a time. */
    static List<IncentiveLine> settle(Change change, Map<UUID, List<Earned>> earnedByScope, long ruleVersion) {
        Map<UUID, Map<Key, Posted>> posted = posted(change.db(), earnedByScope.keySet());
        Set<Key> accrued = accrued(change.db(), earnedByScope.values());
        List<IncentiveLine> lines = new ArrayList<>();
        earnedByScope.forEach((scope, earned) -> {
            Map<Key, Posted> before = new LinkedHashMap<>(posted.getOrDefault(scope, Map.of()));
            for (Earned each : earned) {
                Key key = Key.of(each);
                Posted known = before.remove(key);
                BigDecimal more = known == null
                        ? each.amount().amount()
                        : each.amount().amount().subtract(known.owed());
                if (more.signum() != 0) {
                    Entry entry = accrued.contains(key) || known != null ? Entry.ADJUSTMENT : Entry.ACCRUAL;
                    lines.add(line(scope, each, entry, more, ruleVersion, change.now()));
                }
            }
            before.values().stream()
                    .filter(known -> known.owed().signum() != 0)
                    .forEach(known -> lines.add(takenBack(known, ruleVersion, change.now())));
        });
        post(change, lines);
        return lines;
    }

    /** The line if the caller may read it. */
    public static Optional<IncentiveLine> find(Handle db, UUID id) {
        return db.createQuery("select * from incentive_line where id = :id")
                .bind("id", id)
                .map(Rows.of(IncentiveLine.class))
                .findOne();
    }

    /** Writes lines and tells of them. */
    public static void post(Change change, List<IncentiveLine> lines) {
        if (!LINE.insert(change.db(), lines)) {
            throw new IllegalStateException("what is earned is accrued once");
        }
        lines.forEach(line -> change.event(LineEvents.of(line)));
    }

    /** Posts what is decided about a line; no computation touches it. */
    public static IncentiveLine adjust(
            Change change, IncentiveLine about, UUID scope, String subject, Money more, String why) {
        boolean credited = more.amount().signum() > 0;
        IncentiveLine line = new IncentiveLine(
                Ids.next(),
                about.partnerId(),
                about.kind() == null ? IncentiveKind.ACTIVATE : about.kind(),
                Entry.ADJUSTMENT,
                credited ? Account.COST : Account.ADJUSTED,
                credited ? Account.ADJUSTED : Account.COST,
                new Money(more.amount().abs(), more.currency()),
                scope,
                subject,
                about.customerId(),
                about.subscriptionId(),
                about.earnedOn(),
                about.quarter(),
                about.payableIn(),
                about.ruleVersion(),
                new Explanation(why, List.of(), List.of()),
                change.now());
        post(change, List.of(line));
        return line;
    }

    private static IncentiveLine line(
            UUID scope, Earned earned, Entry entry, BigDecimal more, long ruleVersion, Instant now) {
        Account owed = entry == Entry.ACCRUAL ? Account.ACCRUED : Account.ADJUSTED;
        boolean credited = more.signum() > 0;
        return new IncentiveLine(
                Ids.next(),
                earned.partnerId(),
                earned.kind(),
                entry,
                credited ? Account.COST : owed,
                credited ? owed : Account.COST,
                new Money(more.abs(), earned.amount().currency()),
                scope,
                earned.subject(),
                earned.customerId(),
                earned.subscriptionId(),
                earned.earnedOn(),
                earned.quarter(),
                earned.payableIn(),
                ruleVersion,
                earned.explanation(),
                now);
    }

    /** By the facts of now it is not earned. */
    private static IncentiveLine takenBack(Posted known, long ruleVersion, Instant now) {
        IncentiveLine last = known.last();
        boolean credited = known.owed().signum() < 0;
        Money amount = new Money(known.owed().abs(), last.amount().currency());
        Explanation explanation = new Explanation(
                "No longer earned: " + last.explanation().calculation(),
                List.of(new Criterion("EARNED", Amounts.shown(amount), "0.00 " + amount.currency(), false)),
                last.explanation().rows());
        return new IncentiveLine(
                Ids.next(),
                last.partnerId(),
                last.kind(),
                Entry.ADJUSTMENT,
                credited ? Account.COST : Account.ADJUSTED,
                credited ? Account.ADJUSTED : Account.COST,
                amount,
                last.scope(),
                last.subject(),
                last.customerId(),
                last.subscriptionId(),
                last.earnedOn(),
                last.quarter(),
                last.payableIn(),
                ruleVersion,
                explanation,
                now);
    }

    private static Map<UUID, Map<Key, Posted>> posted(Handle db, Collection<UUID> scopes) {
        Map<UUID, Map<Key, Posted>> posted = new LinkedHashMap<>();
        db.createQuery(POSTED)
                .bindArray("scopes", UUID.class, scopes)
                .map(Rows.of(Posted.class))
                .forEach(each -> posted.computeIfAbsent(each.last().scope(), none -> new LinkedHashMap<>())
                        .put(Key.of(each.last()), each));
        return posted;
    }

    /** Those that were accrued for any scope: a subscription may have moved to another customer. */
    private static Set<Key> accrued(Handle db, Collection<List<Earned>> earned) {
        List<String> subjects = earned.stream()
                .flatMap(List::stream)
                .map(Earned::subject)
                .distinct()
                .toList();
        return new HashSet<>(db.createQuery("select subject, partner_id, currency, quarter from incentive_line"
                        + " where subject = any(:subjects) and entry = 'ACCRUAL'")
                .bindArray("subjects", String.class, subjects)
                .map(Rows.of(Key.class))
                .list());
    }
}
