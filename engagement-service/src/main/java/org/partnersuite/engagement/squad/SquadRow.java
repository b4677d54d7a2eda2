package org.partnersuite.engagement.squad;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.opportunity.TeamMember;

/** A squad's columns, and how many of its places are held. */
public final class SquadRow {
    /** Of a table {@code s}. */
    public static final String COLUMNS = """
            s.id, s.version, s.name, s.location, s.geography, s.market, s.offerings, s.engagement_types, s.people,
            s.people_roles, s.capacity, s.status, s.created_at, s.updated_at
            """;

    /** Of a table {@code s}. */
    public static final String PLACES_HELD =
            "(select count(*) from squad_place p where p.squad_id = s.id and p.released_at is null)::integer";

    private SquadRow() {}

    public static Squad read(ResultSet row) throws SQLException {
        return new Squad(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                new SquadDetails(
                        row.getString("name"),
                        row.getString("location"),
                        row.getString("geography"),
                        row.getString("market"),
                        texts(row, "offerings"),
                        texts(row, "engagement_types"),
                        people(texts(row, "people"), texts(row, "people_roles")),
                        row.getInt("capacity"),
                        SquadStatus.valueOf(row.getString("status"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    public static SquadLoad readLoad(ResultSet row) throws SQLException {
        return new SquadLoad(read(row), row.getInt("places_held"));
    }

    private static List<TeamMember> people(List<String> names, List<String> roles) {
        List<TeamMember> people = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            people.add(new TeamMember(names.get(i), TeamMember.Role.valueOf(roles.get(i))));
        }
        return people;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
