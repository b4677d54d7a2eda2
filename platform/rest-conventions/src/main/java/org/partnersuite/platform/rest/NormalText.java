package org.partnersuite.platform.rest;

import java.text.Normalizer;
import java.util.Set;

/**
 * Names and keys as they are stored and compared: in Unicode NFC and without white space around them, so that two that look
 * the same are the same. White space within them remains.
 */
public final class NormalText {
    private static final Set<String> FIELDS =
            Set.of("name", "title", "source", "externalId", "externalSource", "externalIdSource");

    private NormalText() {}

    /** The text without white space at its ends, in NFC; possibly empty. */
    public static String of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
    }

    /** The beginning of a name or key: white space at its end may be within the whole. */
    public static String ofPrefix(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return Normalizer.normalize(text.substring(from), Normalizer.Form.NFC);
    }

    /**
     * Whether a text in a field of this name is a name or a key.
     *
     * @param field of a request, or a filter of a list
     */
    public static boolean isIn(String field) {
        return FIELDS.contains(field) || field.endsWith("Name");
    }

    /**
     * White_Space of Unicode but for U+0085, which is refused as a control character, and characters without width that mark
     * nothing at the end of a text.
     */
    private static boolean isSpace(char c) {
        return switch (c) {
            case 0xa0, 0x180e, 0x2007, 0x200b, 0x202f, 0x2060, 0xfeff -> true;
            default -> Character.isWhitespace(c) && (c < 0x1c || c > 0x1f);
        };
    }
}
