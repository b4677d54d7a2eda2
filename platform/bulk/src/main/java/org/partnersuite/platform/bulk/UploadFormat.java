package org.partnersuite.platform.bulk;

import java.nio.charset.Charset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the content of a job is written and which columns it has.
 *
 * @param charset used when the upload's Content-Type names none
 * @param skipLines lines before the header of CSV
 * @param required columns without which no row could be applied
 * @param known every column there may be; null when others are ignored
 * @param key the record of a row
 */
public record UploadFormat(
        Charset charset,
        char delimiter,
        int skipLines,
        Set<String> required,
        @Nullable Set<String> known,
        RowKey key) {

    public UploadFormat {
        required = Set.copyOf(required);
        known = known == null ? null : Set.copyOf(known);
    }
}
