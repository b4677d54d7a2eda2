package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.partnersuite.engagement.opportunity.ReviseOpportunity;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;

/**
 * The people of a request's squad on the opportunity's team (EN-9). Who was on the team before is not the request's and
 * stays; who is there for several requests stays while one of them has it.
 */
@ApplicationScoped
class SquadOnTeam {
    private static final RowMapper<TeamMember> MEMBER = Rows.of(TeamMember.class);

    private final ReviseOpportunity opportunities;
    private final Squads squads;

    SquadOnTeam(ReviseOpportunity opportunities, Squads squads) {
        this.opportunities = opportunities;
        this.squads = squads;
    }

    /** Whether a move may change the team. */
    static boolean changesWith(SupportTransition move) {
        return switch (move) {
            case ASSIGN, ACCEPT, DECLINE, WITHDRAW -> true;
            case SCHEDULE_INTERLOCK, START_DELIVERY, CLOSE -> false;
        };
    }

    /**
     * Brings the team up to date with a move of a request: from the assignment the squad's people are on it, the leader
     * first; they leave when another squad takes over, and when the request is declined or withdrawn.
     *
     * @throws org.partnersuite.platform.rest.Problem 422 when the team would be too large
     */
    void follow(Change change, DealSupportRequest request, SupportTransition move) {
        if (changesWith(move)) {
            boolean works = request.progress().status().holdsPlace();
            place(change, request, works ? peopleOf(change.db(), request) : List.of());
        }
    }

    /** Of opportunities that are merged, everybody stays. */
    static void keepAll(Handle db, UUID merged, UUID survivor) {
        db.createUpdate("delete from deal_support_team_member where request_id in ("
                        + "select id from deal_support_request where opportunity_id in (:merged, :survivor))")
                .bind("merged", merged)
                .bind("survivor", survivor)
                .execute();
    }

    private List<TeamMember> peopleOf(Handle db, DealSupportRequest request) {
        return squads.existing(db, Objects.requireNonNull(request.progress().squadId()))
                .squad()
                .people();
    }

    private void place(Change change, DealSupportRequest request, List<TeamMember> people) {
        UUID opportunity = request.details().opportunityId();
        List<TeamMember> team =
                opportunities.hold(change, opportunity).details().team();
        List<TeamMember> had = taken(change.db(), request.id());
        Set<TeamMember> ofOthers = ofOthers(change.db(), opportunity, request.id());
        Placing placing = Placing.of(team, had, ofOthers, people);
        give(change.db(), request.id(), placing.ofRequest());
        opportunities.team(change, opportunity, placing.team());
    }

    /**
     * The team after a change of a request's people.
     *
     * @param ofRequest those of its people who are there for it
     */
    record Placing(List<TeamMember> team, List<TeamMember> ofRequest) {
        /**
         * @param had people who were there for the request
         * @param ofOthers people who are there for other requests of the opportunity
         * @param people people who are to be there for the request
         */
        static Placing of(
                List<TeamMember> team, List<TeamMember> had, Set<TeamMember> ofOthers, List<TeamMember> people) {
            List<TeamMember> stay = team.stream()
                    .filter(member -> !had.contains(member) || ofOthers.contains(member) || people.contains(member))
                    .toList();
            List<TeamMember> after = new ArrayList<>(stay);
            people.stream().filter(member -> !stay.contains(member)).forEach(after::add);
            List<TeamMember> ofRequest = people.stream()
                    .filter(member -> !team.contains(member) || had.contains(member) || ofOthers.contains(member))
                    .toList();
            return new Placing(List.copyOf(after), ofRequest);
        }
    }

    private static List<TeamMember> taken(Handle db, UUID request) {
        return db.createQuery("delete from deal_support_team_member where request_id = ? returning person, role")
                .bind(0, request)
                .map(MEMBER)
                .list();
    }

    private static Set<TeamMember> ofOthers(Handle db, UUID opportunity, UUID request) {
        return db.createQuery("select m.person, m.role from deal_support_team_member m"
                        + " join deal_support_request r on r.id = m.request_id"
                        + " where r.opportunity_id = ? and r.id <> ?")
                .bind(0, opportunity)
                .bind(1, request)
                .map(MEMBER)
                .set();
    }

    private static void give(Handle db, UUID request, List<TeamMember> people) {
        db.createUpdate("insert into deal_support_team_member (request_id, person, role)"
                        + " select :request, * from unnest(:people, :roles)")
                .bind("request", request)
                .bindArray(
                        "people",
                        String.class,
                        people.stream().map(TeamMember::person).toList())
                .bindArray(
                        "roles",
                        String.class,
                        people.stream().map(member -> member.role().name()).toList())
                .execute();
    }
}
