package org.partnersuite.platform.rest;

/**
 * The characters that a text of a caller may have, wherever it comes in. Refused are those that people do not see or that
 * the database cannot hold: controls other than tab and line ends, marks that turn the direction of what follows, and
 * half a surrogate pair.
 */
public final class PlainText {
    /** The code of a fault of other text. */
    public static final String CODE = "invalid_character";

    /** The detail of such a fault. */
    public static final String DETAIL =
            "Text may not contain control characters other than tabs and line ends, marks that turn its direction, or"
                    + " half a surrogate pair.";

    private PlainText() {}

    public static boolean holds(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || turnsDirection(c) || (Character.isSurrogate(c) && !isPair(text, i++))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c <= 0x9f;
    }

    /** Embeddings, overrides and isolates (Unicode TR 9); the marks of single letters are in many names. */
    private static boolean turnsDirection(char c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }

    private static boolean isPair(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
