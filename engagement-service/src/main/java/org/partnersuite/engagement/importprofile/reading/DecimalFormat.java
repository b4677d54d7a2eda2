package org.partnersuite.engagement.importprofile.reading;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.importprofile.FieldMapping;
import org.partnersuite.engagement.importprofile.Negative;

/**
 * How the numbers of a field are written.
 *
 * @param grouping between groups of three digits; NUL for none
 * @param currencySign may stand before or behind; null for none
 */
record DecimalFormat(char mark, char grouping, @Nullable String currencySign, List<Negative> negatives) {
    static final DecimalFormat CANONICAL = new DecimalFormat('.', '\0', null, List.of());
    private static final int MAX_LENGTH = 200;
    private static final String SPACES = " \u00a0\u202f";
    private static final String APOSTROPHES = "'\u2019";

    static DecimalFormat of(FieldMapping mapping) {
        String mark = mapping.decimalMark();
        String grouping = mapping.groupingMark();
        List<Negative> negatives = mapping.negatives();
        return new DecimalFormat(
                mark == null ? '.' : mark.charAt(0),
                grouping == null ? '\0' : grouping.charAt(0),
                mapping.currencySign(),
                negatives == null ? List.of() : negatives);
    }

    /** Null when the text is written otherwise. */
    @Nullable
    BigDecimal read(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        String bare = withoutSign(text);
        boolean negative = true;
        if (negatives.contains(Negative.PARENTHESES) && bare.startsWith("(") && bare.endsWith(")")) {
            bare = withoutSign(bare.substring(1, bare.length() - 1));
        } else if (negatives.contains(Negative.TRAILING_MINUS) && bare.endsWith("-")) {
            bare = withoutSign(bare.substring(0, bare.length() - 1));
        } else if (bare.startsWith("-")) {
            bare = withoutSign(bare.substring(1));
        } else {
            negative = false;
        }
        BigDecimal amount = unsigned(bare);
        return amount == null || !negative ? amount : amount.negate();
    }

    private String withoutSign(String text) {
        String sign = currencySign;
        if (sign == null) {
            return text;
        }
        String bare = stripped(text);
        if (bare.startsWith(sign)) {
            bare = bare.substring(sign.length());
        } else if (bare.endsWith(sign)) {
            bare = bare.substring(0, bare.length() - sign.length());
        }
        return stripped(bare);
    }

    /** Without spaces at its ends, also those that do not break a line. */
    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Groups, when there are any, are of three digits. */
    private @Nullable BigDecimal unsigned(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int digits = 0;
        int group = -1;
        int decimals = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                plain.append(c);
                if (decimals >= 0) {
                    decimals++;
                } else {
                    digits++;
                    group = group < 0 ? group : group + 1;
                }
            } else if (c == mark && decimals < 0 && digits > 0 && isWholeGroup(group)) {
                plain.append('.');
                decimals = 0;
            } else if (groups(c) && decimals < 0 && digits > 0 && (group < 0 ? digits <= 3 : group == 3)) {
                group = 0;
            } else {
                return null;
            }
        }
        boolean complete = digits > 0 && decimals != 0 && (decimals > 0 || isWholeGroup(group));
        return complete ? new BigDecimal(plain.toString()) : null;
    }

    /** Signs that look alike are one mark. */
    private boolean groups(char c) {
        for (String alike : List.of(SPACES, APOSTROPHES)) {
            if (alike.indexOf(grouping) >= 0) {
                return alike.indexOf(c) >= 0;
            }
        }
        return grouping != '\0' && c == grouping;
    }

    private static boolean isWholeGroup(int group) {
        return group < 0 || group == 3;
    }

    /** A number as it is written. */
    String example() {
        String group = grouping == '\0' ? "" : SPACES.indexOf(grouping) >= 0 ? " " : String.valueOf(grouping);
        return "1" + group + "234" + mark + "56";
    }
}
