package org.partnersuite.platform.bulk;

import java.text.Normalizer;

/** Text as a detail quotes it: whatever nobody sees in it is written as an escape, such as {@code \\u00A0}. */
public final class ShownText {
    private static final int LONGEST = 40;

    private ShownText() {}

    /** In quotation marks; the beginning of a long text. */
    public static String quoted(String text) {
        return "'" + of(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…") + "'";
    }

    static String of(String text) {
        boolean composed = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? isUnseen(text, i) : isUnseen(c, composed)) {
                shown.append(String.format("\\u%04X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** At an end, or beside another one. */
    private static boolean isUnseen(String text, int space) {
        return space == 0 || space == text.length() - 1 || text.charAt(space - 1) == ' ';
    }

    private static boolean isUnseen(char c, boolean composed) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.NON_SPACING_MARK -> !composed;
            default -> false;
        };
    }
}
