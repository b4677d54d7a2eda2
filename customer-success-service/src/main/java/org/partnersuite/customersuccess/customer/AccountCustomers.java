package org.partnersuite.customersuccess.customer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Customers that follow accounts of the engagement service. */
public final class AccountCustomers {
    private AccountCustomers() {}

    /** The customers of accounts that have bought, by account; those that are missing are created. */
    public static Map<UUID, Customer> of(Change change, Collection<Account> accounts) {
        Map<UUID, Account> newest = AccountStore.keep(change.db(), accounts);
        Map<UUID, Customer> customers = follow(change, newest);
        List<Customer> created = new ArrayList<>();
        for (Account account : newest.values()) {
            customers.computeIfAbsent(account.id(), missing -> {
                Customer customer =
                        new Customer(Ids.next(), 1, account.id(), null, account.name(), change.now(), change.now());
                created.add(customer);
                return customer;
            });
        }
        if (!CustomerStore.create(change, created)) {
            throw new IllegalStateException("the accounts are locked, so nobody else can create their customers");
        }
        return customers;
    }

    /** Customers take the new names of their accounts. */
    public static void rename(Change change, Collection<Account> accounts) {
        follow(change, AccountStore.keep(change.db(), accounts));
    }

    /** Requests refer to accounts by these external ids; older versions are ignored. */
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
