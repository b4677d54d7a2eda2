package org.partnersuite.customersuccess.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Customers that follow accounts of the engagement service. */
public final class AccountCustomers {
    private AccountCustomers() {}

    /**
     * The customers of accounts that have bought, by account; those that are missing are created. The customer of a merged
     * account is that of its survivor, and has the merged account's name until the survivor's is known.
     */
    public static Map<UUID, Customer> of(Change change, Collection<Account> accounts) {
        Map<UUID, Account> newest = AccountStore.keep(change.db(), accounts);
        Map<UUID, Account> survivors = AccountStore.lockSurvivors(change.db(), newest.keySet());
        Map<UUID, Account> living = new HashMap<>();
        newest.values().forEach(account -> {
            Account lives = survivors.getOrDefault(account.id(), account);
            living.put(lives.id(), lives.name().isBlank() ? new Account(lives.id(), 0, account.name()) : lives);
        });
        Map<UUID, Customer> customers = follow(change, living);
        List<Customer> created = new ArrayList<>();
        for (Account account : living.values()) {
            customers.computeIfAbsent(account.id(), missing -> {
                Customer customer = new Customer(
                        Ids.next(), 1, account.id(), null, account.name(), null, false, change.now(), change.now());
                created.add(customer);
                return customer;
            });
        }
        if (!CustomerStore.create(change, created)) {
            throw new IllegalStateException("the accounts are locked, so nobody else can create their customers");
        }
        survivors.forEach(
                (merged, survivor) -> customers.put(merged, Objects.requireNonNull(customers.get(survivor.id()))));
        return customers;
    }

    /**
     * The customer of a merged account becomes the survivor's, or leaves its subscriptions to the one that the survivor
     * has; it then has no account.
     *
     * @return the customers that leave their subscriptions, each with the one that gets them
     */
    public static Map<UUID, UUID> merge(Change change, Collection<AccountMerged> merges) {
        Map<UUID, UUID> leaving = new LinkedHashMap<>();
        for (AccountMerged merge : merges) {
            Account survivor = AccountStore.merge(change.db(), merge);
            Customer left = null;
            Customer kept = null;
            for (Customer customer :
                    CustomerStore.lockOfAccounts(change.db(), List.of(merge.merged(), survivor.id()))) {
                if (merge.merged().equals(customer.accountId())) {
                    left = customer;
                } else {
                    kept = customer;
                }
            }
            if (left == null) {
                continue;
            }
            String name = kept != null || survivor.name().isBlank() ? left.name() : survivor.name();
            UUID account = kept == null ? survivor.id() : null;
            CustomerStore.change(change, left, left.with(account, left.externalId(), name, change.now()));
            if (kept != null) {
                leaving.put(left.id(), kept.id());
            }
        }
        return leaving;
    }

    /** Customers take the new names of their accounts. */
    public static void rename(Change change, Collection<Account> accounts) {
        follow(change, AccountStore.keep(change.db(), accounts));
    }

    /** Requests refer to accounts by these external ids, and segments know their industry; older versions are ignored. */
    public static void key(Change change, Collection<AccountKey> keys) {
        AccountStore.key(change.db(), List.copyOf(keys));
    }

    private static Map<UUID, Customer> follow(Change change, Map<UUID, Account> newest) {
        Map<UUID, Customer> followed = new HashMap<>();
        for (Customer customer : CustomerStore.lockOfAccounts(change.db(), newest.keySet())) {
            Account account = newest.get(customer.accountId());
            if (account == null) {
                continue;
            }
            Customer current = customer;
            if (!account.name().equals(customer.name())) {
                current = customer.renamed(account.name(), change.now());
                CustomerStore.change(change, customer, current);
            }
            followed.put(account.id(), current);
        }
        return followed;
    }
}
