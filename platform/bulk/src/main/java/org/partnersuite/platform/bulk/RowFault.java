package org.partnersuite.platform.bulk;

/**
 * Why a row was refused. It may quote what strangers wrote, so it is cut, and made of characters that can be stored.
 *
 * @param field the target's field, or the column; empty when the whole row is meant; at most 200 characters
 * @param code stable key for programs, lower snake case
 * @param detail a sentence for people; at most 1,000 characters
 */
public record RowFault(String field, String code, String detail) {
    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_DETAIL = 1_000;

    public RowFault {
        field = StorableText.of(field, LONGEST_FIELD);
        detail = StorableText.of(detail, LONGEST_DETAIL);
    }
}
