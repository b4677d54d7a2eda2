package org.partnersuite.partnerprogram.registration;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names as they are compared. */
public final class ComparedName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOTS = Pattern.compile("[.'\u2019]");

    private static final int LONGEST = 300;

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "gmbh",
            "inc",
            "incorporated",
            "kg",
            "kk",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "nv",
            "oy",
            "oyj",
            "plc",
            "pty",
            "sa",
            "sarl",
            "sas",
            "se",
            "spa",
            "srl");

    private ComparedName() {}

    /**
     * The name of a company without case, accents, punctuation and the legal form at its end: {@code Globex, Inc.} and
     * {@code GLOBEX} are the same.
     */
    public static String ofClient(String name) {
        List<String> words = new ArrayList<>(List.of(
                SEPARATORS.split(DOTS.matcher(plain(name)).replaceAll("").strip())));
        words.removeIf(String::isEmpty);
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) {
            words.removeLast();
        }
        return bounded(words.isEmpty() ? name.strip() : String.join(" ", words));
    }

    /** The name of an offering without case, spaces and punctuation: {@code watsonx.ai} and {@code Watsonx AI} are the same. */
    public static String ofOffering(String name) {
        String compared = SEPARATORS.matcher(plain(name)).replaceAll("");
        return bounded(compared.isEmpty() ? name.strip() : compared);
    }

    /** An index takes no longer text. */
    private static String bounded(String compared) {
        return compared.length() > LONGEST ? compared.substring(0, LONGEST) : compared;
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
