package org.partnersuite.e2e.day.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A deal-support request as it must be (EN-9). */
public final class SupportRequest extends Belonging {
    private static final Set<String> HOLDING = Set.of("ASSIGNED", "INTERLOCK_SCHEDULED", "ACCEPTED", "IN_DELIVERY");

    private final List<String> moves = new ArrayList<>();
    private @Nullable Squad squad;
    private List<String> onTeam = List.of();

    public SupportRequest(String id, Deal deal, String by, Map<String, String> fields) {
        super(id, deal, by, with(fields, "status", "NEW"));
    }

    public String status() {
        return get("status");
    }

    public boolean holdsPlace() {
        return HOLDING.contains(status());
    }

    /** The moves that it made, each in one text. */
    public List<String> moves() {
        return moves;
    }

    /** As {@link #moves()} tells one. */
    public static String told(String move, String from, String to, String by, String squad, boolean overridden) {
        return move + " " + from + " → " + to + " by " + by + " " + squad + (overridden ? " overridden" : "");
    }

    /** Another squad knows nothing of the interlock with the one before. */
    public void assign(Squad to, boolean overridden, String by, Instant at) {
        if (holdsPlace() && squad != null) {
            squad.release(this, at);
        }
        squad = to;
        to.take(this, at);
        moved(SupportStep.ASSIGN, by, Map.of("squadId", to.id(), "interlockOn", ""), overridden);
        place(by, people(to));
    }

    /**
     * The squad's people are on the opportunity's team from the assignment, unless the request is declined or
     * withdrawn; at an end the squad has its place back.
     */
    public void move(SupportStep step, String by, Instant at, Map<String, String> details) {
        boolean held = holdsPlace();
        moved(step, by, details, false);
        switch (step) {
            case ACCEPT -> place(by, squad == null ? List.of() : people(squad));
            case DECLINE, WITHDRAW -> place(by, List.of());
            default -> {}
        }
        if (squad != null && held && !holdsPlace()) {
            squad.release(this, at);
        }
    }

    /** Its people leave the team, unless they were there before or are there for another request; these join. */
    private void place(String by, List<String> people) {
        List<String> team = deal().team();
        List<String> ofOthers = deal().all(SupportRequest.class).stream()
                .filter(other -> other != this)
                .flatMap(other -> other.onTeam.stream())
                .toList();
        List<String> after = new ArrayList<>(team);
        after.removeIf(each -> onTeam.contains(each) && !ofOthers.contains(each) && !people.contains(each));
        people.stream().filter(each -> !after.contains(each)).forEach(after::add);
        onTeam = people.stream()
                .filter(each -> !team.contains(each) || onTeam.contains(each) || ofOthers.contains(each))
                .toList();
        deal().team(by, after);
    }

    /** Its people stay on the team, whatever becomes of it. */
    void keepTeam() {
        onTeam = List.of();
    }

    private static List<String> people(Squad squad) {
        return List.of(squad.get("people").split(","));
    }

    /** Who does an activity that is opened from it: the first of the squad's people leads, the others take part. */
    public Map<String, String> people() {
        List<String> people = squad == null
                ? List.of()
                : Arrays.stream(squad.get("people").split(","))
                        .map(member -> member.substring(0, member.indexOf(' ')))
                        .toList();
        return people.isEmpty()
                ? Map.of()
                : Map.of(
                        "technicalSeller",
                        people.getFirst(),
                        "team",
                        String.join(",", people.subList(1, people.size())));
    }

    /** An activity was opened from it. */
    public void opened(String by, String activity) {
        remark(by, Map.of("activityId", activity));
    }

    private void moved(SupportStep step, String by, Map<String, String> details, boolean overridden) {
        Map<String, String> now = new TreeMap<>(details);
        now.put("status", step.to());
        String from = status();
        next(by, now, Map.of());
        moves.add(told(step.name(), from, step.to(), by, get("squadId"), overridden));
    }
}
