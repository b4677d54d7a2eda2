package org.partnersuite.platform.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: the quoted version of the aggregate. The server's derived writes do not raise the version. */
public final class EntityTags {
    static final String ANY = "*";

    private static final String WEAK = "W/";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e\\x80-\\xff]*\"");

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The tags of a header by the grammar of RFC 9110 §8.8.3; weak ones keep their {@code W/}.
     *
     * @return null when the header is not a list of tags
     */
    static @Nullable List<String> list(String header) {
        List<String> tags = new ArrayList<>(1);
        Matcher tag = TAG.matcher(header);
        boolean separated = true;
        int at = 0;
        while (at < header.length()) {
            char c = header.charAt(at);
            if (c == ',' || c == ' ' || c == '\t') {
                separated |= c == ',';
                at++;
            } else if (separated && tag.region(at, header.length()).lookingAt()) {
                tags.add(tag.group());
                at = tag.end();
                separated = false;
            } else {
                return null;
            }
        }
        return tags.isEmpty() ? null : tags;
    }

    static boolean isAny(String header) {
        return header.strip().equals(ANY);
    }

    static boolean isWeak(String tag) {
        return tag.startsWith(WEAK);
    }

    /** Weak comparison: the same text but for {@code W/}. */
    static boolean isSame(String tag, String etag) {
        return tag.equals(etag) || tag.equals(WEAK + etag);
    }
}
