package org.partnersuite.customersuccess.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.Colour;

/**
 * How many subscriptions of a segment have which band before and after a model.
 *
 * @param segment code of the segment; null for customers that have none yet
 */
@Schema(name = "HealthBandCounts", description = "Subscriptions of a segment by their bands before and after a model.")
public record BandCounts(
        @Schema(maxLength = 100) @Nullable String segment,
        long subscriptions,
        Bands before,
        Bands after,
        List<Move> moves) {

    /** Numbers of subscriptions; {@code none} have no score. */
    @Schema(name = "HealthBandNumbers")
    public record Bands(long green, long yellow, long red, long none) {
        static Bands of(Map<String, Long> numbers) {
            return new Bands(
                    numbers.getOrDefault("GREEN", 0L),
                    numbers.getOrDefault("YELLOW", 0L),
                    numbers.getOrDefault("RED", 0L),
                    numbers.getOrDefault(NONE, 0L));
        }
    }

    /**
     * Subscriptions whose band changes.
     *
     * @param from null for those without a score
     * @param to null for those that lose theirs
     */
    @Schema(name = "HealthBandMove")
    public record Move(@Nullable Colour from, @Nullable Colour to, long subscriptions) {}

    private static final String NONE = "NONE";

    /** Counts one by one, by segment. */
    static final class Tally {
        private final Map<String, Map<List<String>, Long>> bySegment = new TreeMap<>();

        void add(@Nullable String segment, @Nullable Colour before, @Nullable Colour after) {
            bySegment
                    .computeIfAbsent(segment == null ? "" : segment, key -> new LinkedHashMap<>())
                    .merge(List.of(name(before), name(after)), 1L, Long::sum);
        }

        List<BandCounts> counts() {
            List<BandCounts> counts = new ArrayList<>();
            bySegment.forEach((segment, pairs) -> counts.add(of(segment.isEmpty() ? null : segment, pairs)));
            return counts;
        }

        private static BandCounts of(@Nullable String segment, Map<List<String>, Long> pairs) {
            Map<String, Long> before = new TreeMap<>();
            Map<String, Long> after = new TreeMap<>();
            List<Move> moves = new ArrayList<>();
            long all = 0;
            for (Map.Entry<List<String>, Long> pair : pairs.entrySet()) {
                String from = pair.getKey().getFirst();
                String to = pair.getKey().getLast();
                before.merge(from, pair.getValue(), Long::sum);
                after.merge(to, pair.getValue(), Long::sum);
                all += pair.getValue();
                if (!from.equals(to)) {
                    moves.add(new Move(colour(from), colour(to), pair.getValue()));
                }
            }
            moves.sort((one, other) -> Long.compare(other.subscriptions(), one.subscriptions()));
            return new BandCounts(segment, all, Bands.of(before), Bands.of(after), moves);
        }

        private static String name(@Nullable Colour colour) {
            return colour == null ? NONE : colour.name();
        }

        private static @Nullable Colour colour(String name) {
            return name.equals(NONE) ? null : Colour.valueOf(name);
        }
    }
}
