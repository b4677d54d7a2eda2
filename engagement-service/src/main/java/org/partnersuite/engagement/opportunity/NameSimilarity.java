package org.partnersuite.engagement.opportunity;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Similarity of two names by common trigrams. Computed here, because the database's trigrams only know the letters of
 * its locale.
 */
final class NameSimilarity {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NameSimilarity() {}

    /** From 0, nothing in common, to 1: the same words, whatever their order and case. */
    static double of(String one, String other) {
        Set<String> ofOne = trigrams(one);
        Set<String> ofOther = trigrams(other);
        if (ofOne.isEmpty() && ofOther.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        Set<String> common = new HashSet<>(ofOne);
        common.retainAll(ofOther);
        return (double) common.size() / (ofOne.size() + ofOther.size() - common.size());
    }

    /** A word's beginning counts more than its end: two blanks are before it, one is after. */
    private static Set<String> trigrams(String name) {
        Set<String> trigrams = new HashSet<>();
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(folded, 0)) {
            if (!word.isEmpty()) {
                int[] letters = ("  " + word + " ").codePoints().toArray();
                for (int i = 0; i + 3 <= letters.length; i++) {
                    trigrams.add(new String(letters, i, 3));
                }
            }
        }
        return trigrams;
    }
}
