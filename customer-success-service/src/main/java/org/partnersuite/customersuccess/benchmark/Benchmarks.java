package org.partnersuite.customersuccess.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.benchmark.Benchmark.Group;
import org.partnersuite.customersuccess.benchmark.Benchmark.Own;
import org.partnersuite.customersuccess.benchmark.Peers.Peer;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Compares figures with those of peers. Values of all customers are read as the service; what a partner may ask about, the
 * caller of this class has checked.
 *
 * <p>A group leaves out the customers of the partner that asks: it knows their values. It is widened, by leaving out the
 * segment and then the industry, until it has enough customers of enough partners, or there is none. A partner is told of
 * groups only that {@link GroupGuard} admits; instead of another one it gets the nearest that it was told before. Of a group, a
 * figure and a month it gets one distribution, whatever is reported late.
 */
@ApplicationScoped
public class Benchmarks {
    private static final BigDecimal LOWER = new BigDecimal("0.25");
    private static final BigDecimal MIDDLE = new BigDecimal("0.5");
    private static final BigDecimal UPPER = new BigDecimal("0.75");

    private final Database database;
    private final Clock clock;
    private final Caller service;

    Benchmarks(Database database, Clock clock, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.clock = clock;
        this.service = Caller.service(application);
    }

    /** @param caller the partner that asks; null for callers of the vendor, who may read every value */
    public Benchmark of(BenchmarkQuestion asked, @Nullable UUID caller) {
        return database.transactionAs(service, db -> answer(db, asked, caller));
    }

    private Benchmark answer(Handle db, BenchmarkQuestion asked, @Nullable UUID caller) {
        BenchmarkRules rules = SettingStore.of(db, BenchmarkRules.SETTING);
        List<Peer> all = Peers.of(db, asked.product(), asked.lastDay());
        Map<UUID, BigDecimal> values = Peers.values(db, asked);
        List<Peer> own = own(all, asked, caller);
        BenchmarkQuestion question = question(asked, own);
        Set<UUID> left = left(all, own, question, caller);
        List<AnsweredGroup> told = caller == null ? List.of() : AnsweredGroups.lock(db, caller, asked.product());
        for (AnsweredGroup wanted : widening(question, all, left)) {
            AnsweredGroup group = admitted(wanted, told, left, rules, caller);
            List<BigDecimal> others =
                    group == null ? null : others(db, group, told.contains(group), question, all, values, rules);
            if (group != null && others != null) {
                if (caller != null) {
                    keep(db, caller, group, told.contains(group), question, others);
                }
                return answer(question, own, values, group, others);
            }
        }
        return new Benchmark(question, owns(own, values, null), null);
    }

    /** The values of a group, as they were told before or as they are; null when there are too few. */
    private static @Nullable List<BigDecimal> others(
            Handle db,
            AnsweredGroup group,
            boolean toldBefore,
            BenchmarkQuestion question,
            List<Peer> all,
            Map<UUID, BigDecimal> values,
            BenchmarkRules rules) {
        List<BigDecimal> before = toldBefore ? AnsweredGroups.told(db, group, question) : null;
        if (before != null) {
            return before;
        }
        return isLargeEnough(group, all, values, rules)
                ? group.members().stream()
                        .filter(values::containsKey)
                        .map(values::get)
                        .sorted()
                        .toList()
                : null;
    }

    private void keep(
            Handle db,
            UUID caller,
            AnsweredGroup group,
            boolean toldBefore,
            BenchmarkQuestion question,
            List<BigDecimal> others) {
        if (!toldBefore) {
            AnsweredGroups.add(db, caller, group);
        }
        if (!toldBefore || AnsweredGroups.told(db, group, question) == null) {
            AnsweredGroups.tell(db, group, question, others, clock.instant());
        }
    }

    private static Benchmark answer(
            BenchmarkQuestion question,
            List<Peer> own,
            Map<UUID, BigDecimal> values,
            AnsweredGroup group,
            List<BigDecimal> others) {
        Distribution distribution = Distribution.of(others, question.figure().decimals());
        return new Benchmark(
                question,
                owns(own, values, distribution),
                new Group(
                        group.industry(),
                        group.segment(),
                        distribution.size(),
                        group.members().size() - distribution.size(),
                        distribution.quantile(LOWER),
                        distribution.quantile(MIDDLE),
                        distribution.quantile(UPPER),
                        group.answeredAt()));
    }

    /**
     * The group itself, or the nearest of those told before; null when neither may be told.
     *
     * @param left who is no peer: a group with one of them is not told again
     */
    private static @Nullable AnsweredGroup admitted(
            AnsweredGroup wanted,
            List<AnsweredGroup> told,
            Set<UUID> left,
            BenchmarkRules rules,
            @Nullable UUID caller) {
        if (caller == null) {
            return wanted;
        }
        Optional<AnsweredGroup> same = told.stream()
                .filter(group -> group.members().equals(wanted.members()))
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        List<Set<UUID>> before = told.stream().map(AnsweredGroup::members).toList();
        return GroupGuard.admits(wanted.members(), before, rules.minimumCustomers())
                ? wanted
                : GroupGuard.nearest(
                                wanted.members(),
                                told.stream()
                                        .filter(group -> Collections.disjoint(group.members(), left))
                                        .toList())
                        .orElse(null);
    }

    private static boolean isLargeEnough(
            AnsweredGroup group, List<Peer> all, Map<UUID, BigDecimal> values, BenchmarkRules rules) {
        Set<UUID> valued = group.members().stream().filter(values::containsKey).collect(Collectors.toSet());
        Set<UUID> partners = new HashSet<>();
        for (Peer peer : all) {
            if (peer.partnerId() != null && valued.contains(peer.customerId())) {
                partners.add(peer.partnerId());
            }
        }
        return valued.size() >= rules.minimumCustomers() && partners.size() >= rules.minimumPartners();
    }

    /** Of a partner's caller, customers that no other partner has with the product: their values are its own alone. */
    private static List<Peer> own(List<Peer> all, BenchmarkQuestion asked, @Nullable UUID caller) {
        Set<UUID> ofOthers = new HashSet<>();
        Map<UUID, Peer> own = new LinkedHashMap<>();
        for (Peer peer : all) {
            if (caller != null && !caller.equals(peer.partnerId())) {
                ofOthers.add(peer.customerId());
            }
        }
        all.stream()
                .filter(peer -> asked.customer() != null
                        ? peer.customerId().equals(asked.customer())
                        : peer.partnerId() != null && peer.partnerId().equals(asked.partner()))
                .filter(peer -> !ofOthers.contains(peer.customerId()))
                .sorted(Comparator.comparing(Peer::name).thenComparing(Peer::customerId))
                .forEach(peer -> own.putIfAbsent(peer.customerId(), peer));
        return List.copyOf(own.values());
    }

    /** Of one customer: its own industry and segment. */
    private static BenchmarkQuestion question(BenchmarkQuestion asked, List<Peer> own) {
        return asked.customer() == null || own.isEmpty()
                ? asked
                : asked.of(own.getFirst().industry(), own.getFirst().segment());
    }

    /** Who is no peer: those that were asked about, and all customers of the partners that ask or are asked about. */
    private static Set<UUID> left(List<Peer> all, List<Peer> own, BenchmarkQuestion question, @Nullable UUID caller) {
        Set<UUID> left = own.stream().map(Peer::customerId).collect(Collectors.toCollection(HashSet::new));
        if (question.customer() != null) {
            left.add(question.customer());
        }
        for (Peer peer : all) {
            UUID partner = peer.partnerId();
            if (partner != null && (partner.equals(caller) || partner.equals(question.partner()))) {
                left.add(peer.customerId());
            }
        }
        return left;
    }

    /** The groups from the narrowest to the widest. */
    private List<AnsweredGroup> widening(BenchmarkQuestion question, List<Peer> all, Set<UUID> left) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AnsweredGroup> groups = new ArrayList<>();
        if (question.segment() != null) {
            groups.add(group(question, question.industry(), question.segment(), all, left, now));
        }
        if (question.industry() != null) {
            groups.add(group(question, question.industry(), null, all, left, now));
        }
        groups.add(group(question, null, null, all, left, now));
        return groups;
    }

    private static AnsweredGroup group(
            BenchmarkQuestion question,
            @Nullable String industry,
            @Nullable String segment,
            List<Peer> all,
            Set<UUID> left,
            Instant now) {
        Set<UUID> members = all.stream()
                .filter(peer -> industry == null || industry.equals(peer.industry()))
                .filter(peer -> segment == null || segment.equals(peer.segment()))
                .map(Peer::customerId)
                .filter(customer -> !left.contains(customer))
                .collect(Collectors.toSet());
        return new AnsweredGroup(Ids.next(), question.product(), industry, segment, members, now);
    }

    private static List<Own> owns(List<Peer> own, Map<UUID, BigDecimal> values, @Nullable Distribution distribution) {
        List<Own> owns = new ArrayList<>();
        for (Peer peer : own) {
            BigDecimal value = values.get(peer.customerId());
            owns.add(new Own(
                    peer.customerId(),
                    peer.name(),
                    value,
                    value == null || distribution == null ? null : distribution.percentile(value)));
        }
        return owns;
    }
}
