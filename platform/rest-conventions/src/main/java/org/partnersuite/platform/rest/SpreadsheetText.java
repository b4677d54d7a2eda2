package org.partnersuite.platform.rest;

import java.util.regex.Pattern;

/**
 * Text in a cell of CSV. A spreadsheet runs what begins with one of {@code = + - @}, a tab or a CR as a formula, and names
 * come from strangers: such text gets an apostrophe in front. So does text that could be taken for guarded, so that the
 * guard can be undone.
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
