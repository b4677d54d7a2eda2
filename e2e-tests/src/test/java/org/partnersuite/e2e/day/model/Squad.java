package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A squad as it must be, with the places that its requests hold and held (EN-9). */
public final class Squad extends Tracked {
    private final Map<SupportRequest, Instant> held = new LinkedHashMap<>();
    private final List<HeldSlot> past = new ArrayList<>();

    private record HeldSlot(Instant from, Instant until) {
        boolean includes(Instant time) {
            return !from.isAfter(time) && until.isAfter(time);
        }
    }

    public Squad(String id, String by, Map<String, String> fields) {
        super(id, by, fields);
    }

    public boolean knows(String offering) {
        return List.of(get("offerings").split(",")).contains(offering);
    }

    public int capacity() {
        return Integer.parseInt(get("capacity"));
    }

    /** Fewer than none when a lead has overridden. */
    public int free() {
        return capacity() - held.size();
    }

    /** Its open projects. */
    public Set<SupportRequest> held() {
        return held.keySet();
    }

    void take(SupportRequest request, Instant at) {
        held.put(request, at);
    }

    void release(SupportRequest request, Instant at) {
        Instant from = held.remove(request);
        if (from != null) {
            past.add(new HeldSlot(from, at));
        }
    }

    /** The most places held at one time from one instant until just before another, per cent of its capacity. */
    public String utilisation(Instant begin, Instant end) {
        List<HeldSlot> places = new ArrayList<>(past);
        held.forEach((request, from) -> places.add(new HeldSlot(from, Instant.MAX)));
        long most = places.stream()
                .filter(place -> place.from().isBefore(end) && place.until().isAfter(begin))
                .map(place -> place.from().isAfter(begin) ? place.from() : begin)
                .mapToLong(time ->
                        places.stream().filter(place -> place.includes(time)).count())
                .max()
                .orElse(0);
        return BigDecimal.valueOf(100 * most)
                .divide(BigDecimal.valueOf(capacity()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
