package org.partnersuite.partnerprogram.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives.Key;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives.RenewalKey;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalOfRecord;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.settings.SettingStore;
import org.partnersuite.platform.settings.SettingVersion;
import org.partnersuite.platform.unitofwork.Change;
import org.threeten.extra.YearQuarter;

/** Computes again what is due, and settles it in the ledger. What is earned on a day is posted once the day is over. */
final class Incentives {
    private static final String FIRST_CURRENCY = "USD";

    private Incentives() {}

    /** @return how many of the keys were computed; those that another process holds are left out */
    static int compute(Change change, Set<UUID> ids, Editions editions, PartnerStanding standing) {
        List<Key> keys = DueIncentives.lock(change.db(), ids);
        SettingVersion<IncentiveProgram> program = SettingStore.current(change.db(), IncentiveProgram.SETTING);
        Map<UUID, List<Earned>> earned = new LinkedHashMap<>();
        keys.forEach(key -> earned.put(key.id(), List.of()));
        earned.putAll(ofCustomers(change, keys, program.content(), standing));
        earned.putAll(ofRenewals(change, keys, program.content(), editions));
        LocalDate today = Days.today(change);
        Map<UUID, List<Earned>> over = new LinkedHashMap<>();
        Map<UUID, LocalDate> ahead = new HashMap<>();
        earned.forEach((key, lines) -> {
            over.put(
                    key,
                    lines.stream()
                            .filter(line -> line.earnedOn().isBefore(today))
                            .toList());
            lines.stream()
                    .map(Earned::earnedOn)
                    .filter(day -> !day.isBefore(today))
                    .min(LocalDate::compareTo)
                    .ifPresent(day -> ahead.put(key, day.plusDays(1)));
        });
        Ledger.settle(change, over, program.version());
        ahead.forEach((key, day) -> DueIncentives.dueAgain(change.db(), key, day));
        DueIncentives.done(
                change.db(),
                keys.stream()
                        .map(Key::id)
                        .filter(key -> !ahead.containsKey(key))
                        .toList());
        return keys.size();
    }

    /** All that the rules say about a customer, in the order of kinds. */
    static List<Earned> of(CustomerCase customer) {
        return Stream.of(
                        LandRule.of(customer),
                        AdoptionRebateRule.of(customer),
                        ActivateRule.of(customer),
                        AdoptRule.of(customer),
                        ExpandRule.of(customer))
                .flatMap(List::stream)
                .toList();
    }

    private static Map<UUID, List<Earned>> ofCustomers(
            Change change, List<Key> keys, IncentiveProgram program, PartnerStanding standing) {
        Map<UUID, UUID> keyOf = new LinkedHashMap<>();
        for (Key key : keys) {
            if (key.customerId() != null) {
                keyOf.put(key.customerId(), key.id());
            }
        }
        Map<UUID, List<Earned>> earned = new LinkedHashMap<>();
        for (CustomerCase customer : IncentiveInputs.cases(change.db(), keyOf.keySet(), program, standing)) {
            UUID key = keyOf.get(customer.facts().customerId());
            if (key != null) {
                earned.put(key, of(customer));
            }
        }
        return earned;
    }

    private static Map<UUID, List<Earned>> ofRenewals(
            Change change, List<Key> keys, IncentiveProgram program, Editions editions) {
        Map<RenewalKey, UUID> keyOf = new LinkedHashMap<>();
        for (Key key : keys) {
            if (key.partnerId() != null && key.quarter() != null) {
                keyOf.put(new RenewalKey(key.partnerId(), key.quarter()), key.id());
            }
        }
        Map<UUID, List<Earned>> earned = new LinkedHashMap<>();
        Map<RenewalKey, List<RenewalOfRecord>> renewals =
                keyOf.isEmpty() ? Map.of() : RenewalOfRecord.of(change.db(), new ArrayList<>(keyOf.keySet()));
        renewals.forEach((key, quarter) -> {
            LocalDate end = YearQuarter.parse(key.quarter()).atEndOfQuarter();
            Optional<IncentiveTerms> terms = program.on(end);
            UUID id = keyOf.get(key);
            if (terms.isPresent() && id != null) {
                Supplier<String> into = () -> editions.inForce(change.db(), end)
                        .map(Edition::currency)
                        .orElse(FIRST_CURRENCY);
                earned.put(
                        id,
                        RenewalRule.of(quarter, terms.get().renewal(), IncentiveInputs.worth(change, quarter, into)));
            }
        });
        return earned;
    }
}
