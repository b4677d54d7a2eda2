package org.partnersuite.platform.bulk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.StorableText;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.rest.batch.Batch;

/**
 * Reason for refusing a row, or a warning about it. It may quote input, so it is truncated and restricted to storable characters.
 *
 * @param field the target's field, or the column; empty when the whole row is meant; at most 200 characters
 * @param code stable key for programs, lower snake case
 * @param detail a sentence for people; at most 1,000 characters
 */
public record RowFault(
        @Schema(maxLength = RowFault.LONGEST_FIELD) String field,

        @Schema(pattern = TextBounds.KEY, examples = "invalid_format")
        String code,

        @Schema(maxLength = RowFault.LONGEST_DETAIL) String detail) {
    /** In characters. */
    public static final int LONGEST_FIELD = 200;

    /** In characters. */
    public static final int LONGEST_DETAIL = 1_000;

    public RowFault {
        field = StorableText.of(shortened(field, LONGEST_FIELD));
        detail = StorableText.of(shortened(detail, LONGEST_DETAIL));
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** The faults of a row that was read as the body of a single call; members of a member are one column. */
    public static List<RowFault> of(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new RowFault(column(fault.pointer()), fault.code(), fault.detail()))
                .distinct()
                .toList();
    }

    /** The faults of a row that was to be read so; none when it was read. */
    public static List<RowFault> of(Batch.Item<?> item) {
        Problem refusal = item.refusal();
        return refusal == null ? List.of() : of(refusal.faults());
    }

    /** {@code /arr/amount} is {@code arr}, {@code /externalId/id} is {@code externalId}; a currency has a column of its own. */
    public static String column(@Nullable String pointer) {
        if (pointer == null || pointer.isEmpty()) {
            return "";
        }
        return pointer.endsWith("/currency") ? "currency" : pointer.split("/", -1)[1];
    }
}
