package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An opportunity as it must be. */
public final class Deal extends Tracked {
    private static final List<String> LISTS = List.of("team", "strategyCodes", "useCases");
    private static final List<String> FILLED =
            List.of("sponsor", "technicalQualification", "technicalBlocker", "initiativeId");

    private final Account account;
    private final List<StageVisit> visits = new ArrayList<>();
    private final List<Belonging> belongings = new ArrayList<>();
    private @Nullable Deal mergedInto;

    public Deal(String id, Account account, String by, Instant at, Map<String, String> fields) {
        super(id, by, with(with(fields, "stage", "ENGAGE"), "kind", "SALES"));
        this.account = account;
        visits.add(StageVisit.first(by, at));
    }

    public Account account() {
        return account;
    }

    public String stage() {
        return get("stage");
    }

    public boolean isOpen() {
        return !stage().equals("WON") && !stage().equals("LOST");
    }

    /** The sum of its lines. */
    public BigDecimal amount() {
        return has("lines") ? new BigDecimal(get("lines")) : BigDecimal.ZERO;
    }

    /** What the callers sell is watsonx, if they sell anything. */
    public boolean isWatsonx() {
        return has("lines");
    }

    /** Its creation is the first. */
    public List<StageVisit> visits() {
        return visits;
    }

    /** A signature has its own date; a loss is of the day on which it is recorded. */
    public void move(Move made, String by, Instant at) {
        LocalDate closed = made.to().equals("WON") ? made.evidenceOn() : LocalDate.ofInstant(at, ZoneOffset.UTC);
        boolean closes = made.to().equals("WON") || made.to().equals("LOST");
        visits.add(visits.getLast().next(made.to(), by, at));
        next(
                by,
                Map.of(
                        "stage",
                        made.to(),
                        "lossReason",
                        made.lossReason(),
                        "closedOn",
                        closes ? closed.toString() : ""),
                Map.of());
    }

    void add(Belonging belonging) {
        belongings.add(belonging);
    }

    /** What hangs on it, of one kind. */
    public <T extends Belonging> List<T> all(Class<T> kind) {
        return belongings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Names what is not in a list yet. */
    static String both(String own, String others) {
        return Stream.of(own, others)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .filter(each -> !each.isEmpty())
                .distinct()
                .collect(Collectors.joining(","));
    }

    List<String> team() {
        return Arrays.stream(get("team").split(","))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    void team(String by, List<String> people) {
        write(by, Map.of("team", String.join(",", people)));
    }

    /** The other leads here from now on; what it had and this one lacks is this one's, and all that hung on it. */
    public void absorb(Deal other, String by) {
        Map<String, String> now = new TreeMap<>();
        LISTS.forEach(list -> now.put(list, both(get(list), other.get(list))));
        FILLED.forEach(field -> now.put(field, has(field) ? get(field) : other.get(field)));
        next(by, now, Map.of("merged", other.id()));
        other.mergedInto = this;
        other.next(by, Map.of(), Map.of("mergedInto", id()));
        other.belongings.forEach(each -> each.moveTo(this, by));
        belongings.addAll(other.belongings);
        other.belongings.clear();
        all(SupportRequest.class).forEach(SupportRequest::keepTeam);
    }

    public boolean isMerged() {
        return mergedInto != null;
    }

    /** Where its id leads: over every merge to one that lives. */
    public Deal survivor() {
        return mergedInto == null ? this : mergedInto.survivor();
    }
}
