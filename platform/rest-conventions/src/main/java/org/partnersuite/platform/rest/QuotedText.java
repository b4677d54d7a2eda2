package org.partnersuite.platform.rest;

import java.text.Normalizer;
import java.util.Locale;

/** A caller's text within a sentence for people: bounded, and with escapes for characters that nobody sees. */
public final class QuotedText {
    private static final int LONGEST = 100;

    private QuotedText() {}

    /** The text with invisible characters as in JSON, by their code in hexadecimal; a long one is truncated. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), LONGEST));
        boolean decomposed = !Normalizer.isNormalized(text, Normalizer.Form.NFC);
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (shown.length() >= LONGEST) {
                return shown.append('…').toString();
            }
            boolean atEnd = i == 0 || i == characters.length - 1;
            boolean afterSpace = i > 0 && characters[i - 1] == ' ';
            if (characters[i] == ' ' ? atEnd || afterSpace : isInvisible(characters[i], decomposed)) {
                escape(characters[i], shown);
            } else {
                shown.appendCodePoint(characters[i]);
            }
        }
        return shown.toString();
    }

    /** The text in quotation marks. */
    public static String of(String text) {
        return "'" + shown(text) + "'";
    }

    /** Whatever has no ink of its own, and in a decomposed text the marks that combine with the letter before. */
    private static boolean isInvisible(int c, boolean decomposed) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.NON_SPACING_MARK -> decomposed;
            default -> false;
        };
    }

    private static void escape(int c, StringBuilder to) {
        for (char unit : Character.toChars(c)) {
            to.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) unit));
        }
    }
}
