package org.partnersuite.platform.bulk;

/** Text that PostgreSQL and JSON can store: no NUL and no unpaired surrogate. JSON escapes can contain both. */
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    public static boolean holds(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(StorableText::isHalf);
    }

    /** Replaces characters that cannot be stored, and truncates the text. */
    static String of(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
        if (holds(cut)) {
            return cut;
        }
        StringBuilder storable = new StringBuilder(cut.length());
        cut.codePoints().forEach(c -> storable.appendCodePoint(c == 0 || isHalf(c) ? REPLACEMENT : c));
        return storable.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
