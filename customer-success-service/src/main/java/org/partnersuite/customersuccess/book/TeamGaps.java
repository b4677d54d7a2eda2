package org.partnersuite.customersuccess.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.lifecycle.LifecycleStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageContent.RaciCell;
import org.partnersuite.customersuccess.lifecycle.StageStore;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.TeamRole;

/** Roles that the RACI of a stage makes responsible or accountable, and that nobody of the customer's team has. */
public final class TeamGaps {
    private TeamGaps() {}

    /**
     * A role that is missing.
     *
     * @param stages in which positions of the customer stand that need it, in their order
     */
    public record Gap(TeamRole role, List<Stage> stages) {}

    /** Of the stages in which positions of the customer stand. */
    public static List<Gap> of(Handle db, UUID customerId, List<TeamMember> team) {
        Set<Stage> standing = EnumSet.noneOf(Stage.class);
        db.createQuery("select distinct stage from held_position where customer_id = :id")
                .bind("id", customerId)
                .mapTo(Stage.class)
                .forEach(standing::add);
        return of(StageStore.all(db), standing, team);
    }

    static List<Gap> of(Map<Stage, LifecycleStage> stages, Set<Stage> standing, List<TeamMember> team) {
        Set<TeamRole> filled = EnumSet.noneOf(TeamRole.class);
        team.forEach(member -> filled.add(member.role()));
        Map<TeamRole, List<Stage>> missing = new EnumMap<>(TeamRole.class);
        for (Stage stage : standing) {
            LifecycleStage known = stages.get(stage);
            for (RaciCell cell :
                    known == null ? List.<RaciCell>of() : known.content().raci()) {
                TeamRole role = TeamRole.valueOf(cell.role().name());
                if (cell.value().isNeeded() && !filled.contains(role)) {
                    missing.computeIfAbsent(role, none -> new ArrayList<>()).add(stage);
                }
            }
        }
        return missing.entrySet().stream()
                .map(gap -> new Gap(gap.getKey(), List.copyOf(gap.getValue())))
                .toList();
    }
}
