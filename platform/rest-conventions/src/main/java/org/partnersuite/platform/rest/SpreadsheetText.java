package org.partnersuite.platform.rest;

import java.util.regex.Pattern;

/**
 * Text in a CSV cell, protected against formula injection. A spreadsheet evaluates a text that begins with one of
 * {@code = + - @}, a tab or a CR as a formula, so such a text gets a leading apostrophe. A text that already looks
 * protected gets another one, so that the protection can be removed.
 */
public final class SpreadsheetText {
    private static final Pattern RISKY = Pattern.compile("(?s)'*[=+\\-@\t\r].*");

    private SpreadsheetText() {}

    public static String guarded(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /** The text that {@link #guarded} was given. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isRisky(cell) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text) {
        return !text.isEmpty()
                && "'=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && RISKY.matcher(text).matches();
    }
}
