package org.partnersuite.customersuccess.retention;

import java.util.UUID;

/**
 * A customer's segments, and its contracts with their values and renewals, packed into integers, so that 100,000 contracts are
 * read in milliseconds. Segments, contracts, values and renewals are named by their place in the array. Days are days since
 * 1970-01-01; partners, products, segments and currencies are {@link Codes}; amounts are in ten-thousandths.
 *
 * <p>Layout: number of segments, of contracts, of co-termed renewals; the segments; then, for each contract, its number of
 * values, of renewals, its values and its renewals.
 */
final class HeldCustomer {
    /** No such place. */
    static final int NOWHERE = -1;

    static final int HEAD = 3;
    static final int SEGMENT_LENGTH = 3;
    static final int CONTRACT_HEAD = 2;
    static final int VALUE_LENGTH = 8;
    static final int DUE_LENGTH = 8;

    static final int PAID = 1;

    /** Flags of a renewal. */
    static final int OPEN = 1;

    static final int COUNTED = 2;
    static final int CO_TERMED = 4;

    private final UUID id;
    private final int[] data;

    HeldCustomer(UUID id, int[] data) {
        this.id = id;
        this.data = data;
    }

    static HeldCustomer withoutContracts(UUID id) {
        return new HeldCustomer(id, new int[HEAD]);
    }

    UUID id() {
        return id;
    }

    /** The code of its segment on a day. */
    int segmentOn(int day) {
        int end = HEAD + data[0] * SEGMENT_LENGTH;
        for (int at = HEAD; at < end; at += SEGMENT_LENGTH) {
            if (data[at] <= day && day < data[at + 1]) {
                return data[at + 2];
            }
        }
        return Codes.NONE;
    }

    int contracts() {
        return data[1];
    }

    int firstContract() {
        return HEAD + data[0] * SEGMENT_LENGTH;
    }

    int nextContract(int contract) {
        return endOfDues(contract);
    }

    /** The value of a contract on a day. */
    int valueOn(int contract, int day) {
        int end = firstDue(contract);
        for (int at = contract + CONTRACT_HEAD; at < end; at += VALUE_LENGTH) {
            if (data[at] <= day && day < data[at + 1]) {
                return at;
            }
        }
        return NOWHERE;
    }

    /** The value on a day on which the contract was live: in force and paid for. */
    int liveOn(int contract, int day) {
        int value = valueOn(contract, day);
        return value != NOWHERE && data[value + 2] == PAID ? value : NOWHERE;
    }

    boolean isLiveOn(int day) {
        int contract = firstContract();
        for (int i = 0; i < contracts(); i++) {
            if (liveOn(contract, day) != NOWHERE) {
                return true;
            }
            contract = nextContract(contract);
        }
        return false;
    }

    /** The first day after a value. */
    int until(int value) {
        return data[value + 1];
    }

    int product(int value) {
        return data[value + 3];
    }

    int partner(int value) {
        return data[value + 4];
    }

    int currency(int value) {
        return data[value + 5];
    }

    long arr(int value) {
        return amount(value + 6);
    }

    /** Whether any of its contracts ever became a part of another one. */
    boolean hasCoTermed() {
        return data[2] > 0;
    }

    int firstDue(int contract) {
        return contract + CONTRACT_HEAD + data[contract] * VALUE_LENGTH;
    }

    int endOfDues(int contract) {
        return firstDue(contract) + data[contract + 1] * DUE_LENGTH;
    }

    /** The last day of what was due. */
    int dueOn(int due) {
        return data[due];
    }

    boolean is(int due, int flag) {
        return (data[due + 1] & flag) != 0;
    }

    int currencyOfDue(int due) {
        return data[due + 2];
    }

    /** The contract of this customer that it became a part of, counted from zero; {@link #NOWHERE} for none. */
    int into(int due) {
        return data[due + 3];
    }

    long dueArr(int due) {
        return amount(due + 4);
    }

    /** What was renewed or carried over; what was due where nothing is said. */
    long renewedArr(int due) {
        return amount(due + 6);
    }

    private long amount(int at) {
        return ((long) data[at] << Integer.SIZE) | Integer.toUnsignedLong(data[at + 1]);
    }
}
