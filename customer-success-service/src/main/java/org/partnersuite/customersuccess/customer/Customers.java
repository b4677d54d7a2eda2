package org.partnersuite.customersuccess.customer;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** What callers can do with customers. */
public final class Customers {
    private Customers() {}

    /** What a caller says of a customer; the name only when no account gives it. */
    public record Terms(
            @Nullable UUID accountId,
            @Nullable ExternalId externalId,
            @Nullable String name) {}

    public static Optional<Customer> find(Handle db, UUID id) {
        return CustomerStore.find(db, id);
    }

    /** Those of the ids that are customers. */
    public static Set<UUID> findKnown(Handle db, Collection<UUID> ids) {
        return CustomerStore.findKnown(db, ids);
    }

    public static Customer create(Change change, Terms terms) {
        Customer customer = draft(change, terms);
        if (!CustomerChanges.created(change, List.of(customer))) {
            throw taken(change, customer);
        }
        return customer;
    }

    /** Creates the customer with this external id, or makes it what the terms say; two at once both succeed. */
    public static Customer put(Change change, IfMatch ifMatch, ExternalId externalId, Terms terms) {
        Optional<Customer> known = CustomerStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            Customer customer = draft(change, terms);
            if (CustomerChanges.created(change, List.of(customer))) {
                return customer;
            }
            known = CustomerStore.lock(change.db(), externalId);
            if (known.isEmpty()) {
                throw taken(change, customer);
            }
        }
        return change(change, known.get(), ifMatch, terms);
    }

    public static Customer lock(Change change, UUID id) {
        return CustomerStore.lock(change.db(), id).orElseThrow(Problem::notFound);
    }

    /** @param before locked */
    public static Customer change(Change change, Customer before, IfMatch ifMatch, Terms terms) {
        ifMatch.check(before.version());
        String name = name(change, terms);
        boolean same = name.equals(before.name())
                && Objects.equals(terms.accountId(), before.accountId())
                && Objects.equals(terms.externalId(), before.externalId());
        if (same) {
            return before;
        }
        Customer after = before.with(terms.accountId(), terms.externalId(), name, change.now());
        CustomerStore.findTaken(change.db(), after)
                .filter(id -> !id.equals(after.id()))
                .ifPresent(id -> {
                    throw taken(change, after);
                });
        CustomerChanges.changed(change, before, after);
        return after;
    }

    private static Customer draft(Change change, Terms terms) {
        return new Customer(
                Ids.next(), 1, terms.accountId(), terms.externalId(), name(change, terms), change.now(), change.now());
    }

    private static Problem taken(Change change, Customer customer) {
        Problem problem = Problem.conflict(
                "customer_exists", "Another customer has this account or this external id; existingId names it.");
        CustomerStore.findTaken(change.db(), customer).ifPresent(id -> problem.with("existingId", id));
        return problem;
    }

    private static String name(Change change, Terms terms) {
        UUID accountId = terms.accountId();
        String name = terms.name();
        if (accountId != null) {
            return nameOfAccount(change, accountId, name);
        }
        if (name == null) {
            throw refused("/name", "required", "A customer without an account needs a name.");
        }
        return name;
    }

    private static String nameOfAccount(Change change, UUID accountId, @Nullable String name) {
        Account account = AccountStore.lock(change.db(), accountId)
                .orElseThrow(() -> refused(
                        "/accountId",
                        "unknown_account",
                        "There is no such account, or its event has not arrived yet; try again."));
        if (name != null && !name.equals(account.name())) {
            throw refused("/name", "follows_account", "It is the account's name; leave it out, or rename the account.");
        }
        return account.name();
    }

    private static Problem refused(String pointer, String code, String detail) {
        return Problem.unprocessable(
                "customer_refused", "The customer cannot be like this.", List.of(Fault.at(pointer, code, detail)));
    }
}
