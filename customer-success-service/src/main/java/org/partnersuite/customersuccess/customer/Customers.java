package org.partnersuite.customersuccess.customer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Operations of callers on customers. */
public final class Customers {
    private Customers() {}

    /** Writable fields of a customer; the name only when no account gives it. */
    public record Draft(
            @Nullable UUID accountId,
            @Nullable ExternalId externalId,
            @Nullable String name,
            @Nullable String industry,
            boolean strategic) {

        /**
         * The name that the customer gets.
         *
         * @param account what is known of the account that the draft names
         * @throws Problem 422
         */
        String nameBy(@Nullable Account account) {
            if (accountId == null) {
                if (name == null) {
                    throw refused("/name", "required", "A customer without an account needs a name.");
                }
                return name;
            }
            if (account == null) {
                throw refused(
                        "/accountId",
                        "unknown_account",
                        "There is no such account, or its event has not arrived yet; try again.");
            }
            if (name != null && !name.equals(account.name())) {
                throw refused(
                        "/name", "follows_account", "It is the account's name; leave it out, or rename the account.");
            }
            return account.name();
        }
    }

    /** @throws Problem 409 when another has the account or the external id, 422 when it cannot be like this */
    public static Customer create(Change change, Draft draft) {
        Customer customer = begun(change, draft);
        if (!CustomerStore.create(change, List.of(customer))) {
            throw taken(change, customer);
        }
        return customer;
    }

    /**
     * Creates or changes the customer with this external id; concurrent calls both succeed.
     *
     * @param draft of the customer as it is now, or of a new one for null
     */
    public static Customer put(
            Change change, IfMatch ifMatch, ExternalId externalId, Function<@Nullable Customer, Draft> draft) {
        Optional<Customer> known = CustomerStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            Customer customer = begun(change, draft.apply(null));
            if (CustomerStore.create(change, List.of(customer))) {
                return customer;
            }
            known = CustomerStore.lock(change.db(), externalId);
            if (known.isEmpty()) {
                throw taken(change, customer);
            }
        }
        ifMatch.check(known.get().version());
        return replace(change, known.get(), draft.apply(known.get()));
    }

    /** @throws Problem 404, 412 for a newer version, 422 when it cannot be like this */
    public static Customer revise(Change change, UUID id, IfMatch ifMatch, Function<Customer, Draft> revision) {
        Customer before = CustomerStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        return replace(change, before, followed(before, revision.apply(before)));
    }

    /** A customer that gets an account takes the account's name, unless another was asked for. */
    private static Draft followed(Customer before, Draft draft) {
        boolean getsAccount = draft.accountId() != null && !draft.accountId().equals(before.accountId());
        return getsAccount && before.name().equals(draft.name())
                ? new Draft(draft.accountId(), draft.externalId(), null, draft.industry(), draft.strategic())
                : draft;
    }

    private static Customer replace(Change change, Customer before, Draft draft) {
        String name = name(change, draft);
        boolean same = name.equals(before.name())
                && Objects.equals(draft.accountId(), before.accountId())
                && Objects.equals(draft.externalId(), before.externalId())
                && Objects.equals(draft.industry(), before.industry())
                && draft.strategic() == before.strategic();
        if (same) {
            return before;
        }
        Customer after = before.with(
                draft.accountId(), draft.externalId(), name, draft.industry(), draft.strategic(), change.now());
        CustomerStore.findTaken(change.db(), after)
                .filter(id -> !id.equals(after.id()))
                .ifPresent(id -> {
                    throw taken(change, after);
                });
        CustomerStore.change(change, before, after);
        return after;
    }

    private static Customer begun(Change change, Draft draft) {
        return new Customer(
                Ids.next(),
                1,
                draft.accountId(),
                draft.externalId(),
                name(change, draft),
                draft.industry(),
                draft.strategic(),
                change.now(),
                change.now());
    }

    private static Problem taken(Change change, Customer customer) {
        Problem problem = Problem.conflict(
                "customer_exists", "Another customer has this account or this external id; existingId names it.");
        CustomerStore.findTaken(change.db(), customer).ifPresent(id -> problem.with("existingId", id));
        return problem;
    }

    private static String name(Change change, Draft draft) {
        UUID accountId = draft.accountId();
        if (accountId != null) {
            AccountStore.survivor(change.db(), accountId).ifPresent(survivor -> {
                throw refused(
                        "/accountId", "account_merged", "The account was merged into " + survivor + ". Name that one.");
            });
        }
        return draft.nameBy(
                accountId == null
                        ? null
                        : AccountStore.lock(change.db(), accountId).orElse(null));
    }

    private static Problem refused(String pointer, String code, String detail) {
        return Problem.unprocessable(
                "customer_refused",
                "The customer breaks rules, listed in errors.",
                List.of(Fault.at(pointer, code, detail)));
    }
}
