package org.partnersuite.customersuccess.retention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Packs a customer as {@link HeldCustomer} reads it. */
final class PackedCustomer {
    private PackedCustomer() {}

    /**
     * @param segments the packed segments, one after the other
     * @param renewals of the contracts, by their ids
     */
    static int[] of(int[] segments, List<HeldRows.Contract> contracts, Map<UUID, List<HeldRows.Due>> renewals) {
        Map<UUID, Integer> numbers = new HashMap<>();
        int length = HeldCustomer.HEAD + segments.length;
        for (HeldRows.Contract contract : contracts) {
            numbers.put(contract.id(), numbers.size());
            length += HeldCustomer.CONTRACT_HEAD
                    + contract.values().size() * HeldCustomer.VALUE_LENGTH
                    + renewals.getOrDefault(contract.id(), List.of()).size() * HeldCustomer.DUE_LENGTH;
        }
        int[] data = new int[length];
        data[0] = segments.length / HeldCustomer.SEGMENT_LENGTH;
        data[1] = contracts.size();
        System.arraycopy(segments, 0, data, HeldCustomer.HEAD, segments.length);
        int at = HeldCustomer.HEAD + segments.length;
        for (HeldRows.Contract contract : contracts) {
            List<HeldRows.Due> dues = renewals.getOrDefault(contract.id(), List.of());
            data[at] = contract.values().size();
            data[at + 1] = dues.size();
            at += HeldCustomer.CONTRACT_HEAD;
            for (int[] value : contract.values()) {
                System.arraycopy(value, 0, data, at, value.length);
                at += value.length;
            }
            for (HeldRows.Due due : dues) {
                System.arraycopy(due.packed(), 0, data, at, due.packed().length);
                UUID into = due.into();
                data[at + 3] = into == null ? HeldCustomer.NOWHERE : numbers.getOrDefault(into, HeldCustomer.NOWHERE);
                if ((data[at + 1] & HeldCustomer.CO_TERMED) != 0) {
                    data[2]++;
                }
                at += due.packed().length;
            }
        }
        return data;
    }

    static int[] joined(int[] one, int[] other) {
        int[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
