package org.partnersuite.engagement.squad;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnersuite.engagement.opportunity.TeamMember;

/**
 * People of a squad in the given order.
 *
 * @param peopleRoles role of each person, at the same index
 */
@Embeddable
public record SquadPeople(
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> people,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> peopleRoles) {

    public SquadPeople {
        people = List.copyOf(people);
        peopleRoles = List.copyOf(peopleRoles);
    }

    public static SquadPeople of(List<TeamMember> members) {
        return new SquadPeople(
                members.stream().map(TeamMember::person).toList(),
                members.stream().map(member -> member.role().name()).toList());
    }

    @JsonValue
    public List<TeamMember> members() {
        return IntStream.range(0, people.size())
                .mapToObj(i -> new TeamMember(people.get(i), TeamMember.Role.valueOf(peopleRoles.get(i))))
                .toList();
    }
}
