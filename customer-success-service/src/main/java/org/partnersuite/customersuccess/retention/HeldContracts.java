package org.partnersuite.customersuccess.retention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Customers with contracts, and the codes that they are packed with. One thread at a time changes them; readers take the array
 * as it is, which is never changed but replaced.
 */
final class HeldContracts {
    private final Codes codes = new Codes();
    private final Codes currencies = new Codes();
    private final Map<UUID, Integer> places = new HashMap<>();
    private volatile HeldCustomer[] customers = {};

    /** Partners, products and segments. */
    Codes codes() {
        return codes;
    }

    Codes currencies() {
        return currencies;
    }

    HeldCustomer[] customers() {
        return customers;
    }

    /** Takes customers as they were read; those that were changed and have no contracts any more stay, empty. */
    void replace(Set<UUID> changed, List<HeldCustomer> read) {
        Set<UUID> gone = new HashSet<>(changed);
        for (HeldCustomer customer : read) {
            gone.remove(customer.id());
            places.putIfAbsent(customer.id(), places.size());
        }
        HeldCustomer[] next = Arrays.copyOf(customers, places.size());
        for (HeldCustomer customer : read) {
            put(next, customer);
        }
        for (UUID id : gone) {
            put(next, HeldCustomer.withoutContracts(id));
        }
        customers = next;
    }

    private void put(HeldCustomer[] next, HeldCustomer customer) {
        Integer place = places.get(customer.id());
        if (place != null) {
            next[place] = customer;
        }
    }
}
