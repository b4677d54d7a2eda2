package org.partnersuite.platform.rest;

/** Text that PostgreSQL and JSON can store: no NUL and no unpaired surrogate. JSON escapes can contain both. */
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    public static boolean holds(String text) {
        return text.codePoints().noneMatch(StorableText::isReplaced);
    }

    /** Replaces characters that cannot be stored. */
    public static String of(String text) {
        if (holds(text)) {
            return text;
        }
        int[] storable =
                text.codePoints().map(c -> isReplaced(c) ? REPLACEMENT : c).toArray();
        return new String(storable, 0, storable.length);
    }

    /** The beginning of a longer text. */
    public static String of(String text, int longest) {
        return of(text.length() > longest ? text.substring(0, longest) : text);
    }

    private static boolean isReplaced(int codePoint) {
        return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
