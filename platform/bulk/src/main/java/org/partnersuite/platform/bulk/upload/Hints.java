package org.partnersuite.platform.bulk.upload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.UploadFormat;
import org.partnersuite.platform.rest.Fault;

/** Hints for an unusable header. */
final class Hints {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final int MOST_EDITS = 2;

    private Hints() {}

    /** Not null when another delimiter finds more of the required columns. */
    static @Nullable Fault wrongDelimiter(List<String> names, UploadFormat format) {
        Set<String> wanted = new HashSet<>(format.required());
        if (format.known() != null) {
            wanted.addAll(format.known());
        }
        String line = String.join(String.valueOf(format.delimiter()), names);
        long found = names.stream().filter(wanted::contains).count();
        Character better = null;
        for (char other : DELIMITERS) {
            long by = split(line, other).stream().filter(wanted::contains).count();
            if (other != format.delimiter() && by > found) {
                better = other;
                found = by;
            }
        }
        if (better == null) {
            return null;
        }
        return Fault.at(
                "header",
                "wrong_delimiter",
                "The job's delimiter is '%s', but the names of the header are separated by '%s'. Create the job with it as its delimiter."
                        .formatted(shown(format.delimiter()), shown(better)));
    }

    private static List<String> split(String line, char delimiter) {
        List<String> names = new ArrayList<>();
        for (String name : line.split(Pattern.quote(String.valueOf(delimiter)), -1)) {
            names.add(name.strip().replaceAll("^\"|\"$", ""));
        }
        return names;
    }

    static String shown(char delimiter) {
        return delimiter == '\t' ? "\\t" : String.valueOf(delimiter);
    }

    /** The name that differs by case, by signs or by two letters at most; null when none does, or the name is short. */
    static @Nullable String nearest(String name, Collection<String> candidates) {
        String plain = plain(name);
        String nearest = null;
        int least = Math.min(MOST_EDITS, plain.length() / 3) + 1;
        for (String candidate : candidates) {
            int edits = edits(plain, plain(candidate));
            if (edits < least) {
                nearest = candidate;
                least = edits;
            }
        }
        return nearest;
    }

    private static String plain(String name) {
        String cut = name.substring(0, Math.min(name.length(), Header.LONGEST_NAME));
        return cut.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Levenshtein's distance. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
