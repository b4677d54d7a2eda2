package org.partnersuite.platform.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strong entity tags: the quoted version of the aggregate. The server's derived writes do not raise the version. */
public final class EntityTags {
    static final String ANY = "*";

    private static final Pattern TAG = Pattern.compile("(W/)?\"[^\"]*\"");

    private EntityTags() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The tags a header lists, as they are written; weak ones keep their {@code W/}. */
    static List<String> list(String header) {
        List<String> tags = new ArrayList<>(1);
        Matcher matcher = TAG.matcher(header);
        while (matcher.find()) {
            tags.add(matcher.group());
        }
        return tags;
    }
}
