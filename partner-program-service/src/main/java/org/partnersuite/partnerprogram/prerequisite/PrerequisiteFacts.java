package org.partnersuite.partnerprogram.prerequisite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * What a partner has of each prerequisite on a day, with the rows that say so.
 *
 * @param held by kind; a kind that the partner has nothing of is missing
 */
public record PrerequisiteFacts(UUID partnerId, LocalDate day, Map<FactKind, List<Held>> held) {

    public PrerequisiteFacts {
        Map<FactKind, List<Held>> copy = new EnumMap<>(FactKind.class);
        held.forEach((kind, rows) -> copy.put(kind, List.copyOf(rows)));
        held = copy;
    }

    /**
     * One thing that counts.
     *
     * @param item the person, the code of the product, or the name
     * @param worldwide of a standard offering
     * @param geographies of a standard offering
     */
    public record Held(
            UUID id,
            String item,
            @Nullable Boolean worldwide,
            @Nullable List<String> geographies) {
        /** Of anything but a standard offering. */
        public static Held of(UUID id, String item) {
            return new Held(id, item, null, null);
        }

        public boolean isWorldwide() {
            return Boolean.TRUE.equals(worldwide);
        }

        public int geographyCount() {
            return geographies == null ? 0 : geographies.size();
        }
    }

    private record Row(
            UUID partnerId,
            @ColumnName("prerequisite") FactKind kind,
            UUID id,
            String item,
            @Nullable Boolean worldwide,
            @Nullable List<String> geographies) {}

    /** Of each of these partners, those without any facts included, by one statement. */
    public static Map<UUID, PrerequisiteFacts> at(Handle db, Collection<UUID> partners, LocalDate day) {
        Map<UUID, Map<FactKind, List<Held>>> found = new HashMap<>();
        db.createQuery("""
                        select partner_id, prerequisite, id, item, worldwide, geographies from partner_prerequisite
                        where partner_id = any(:partners) and from_day <= :day and (to_day is null or to_day >= :day)
                        order by from_day, id
                        """)
                .bindArray("partners", UUID.class, partners)
                .bind("day", day)
                .map(Rows.of(Row.class))
                .forEach(row -> found.computeIfAbsent(row.partnerId(), none -> new EnumMap<>(FactKind.class))
                        .computeIfAbsent(row.kind(), none -> new ArrayList<>())
                        .add(new Held(row.id(), row.item(), row.worldwide(), row.geographies())));
        Map<UUID, PrerequisiteFacts> facts = new LinkedHashMap<>();
        partners.forEach(partner ->
                facts.put(partner, new PrerequisiteFacts(partner, day, found.getOrDefault(partner, Map.of()))));
        return facts;
    }

    /** Of one partner. */
    public static PrerequisiteFacts at(Handle db, UUID partner, LocalDate day) {
        return at(db, List.of(partner), day).values().iterator().next();
    }

    /** What it has of a kind, oldest first. */
    public List<Held> of(FactKind kind) {
        return held.getOrDefault(kind, List.of());
    }

    /** The same with more of a kind, for what would be if. */
    public PrerequisiteFacts with(FactKind kind, List<Held> more) {
        Map<FactKind, List<Held>> next = new EnumMap<>(FactKind.class);
        next.putAll(held);
        List<Held> all = new ArrayList<>(of(kind));
        all.addAll(more);
        next.put(kind, all);
        return new PrerequisiteFacts(partnerId, day, next);
    }
}
