package org.partnersuite.engagement.squad;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * A squad of client engineering. A squad with assigned requests cannot be deleted: it retires, keeps its requests and
 * receives no new ones. Taking and releasing places does not change the squad.
 */
@Entity
public class Squad extends AggregateRoot {
    @Embedded
    private SquadDetails details;

    /** For Hibernate. */
    protected Squad() {}

    @JdbiConstructor
    public Squad(@Nested Stamp stamp, @Nested SquadDetails details) {
        super(stamp);
        this.details = details;
    }

    void revise(SquadDetails now) {
        details = now;
    }

    public SquadDetails details() {
        return details;
    }

    /** The leader first. */
    public List<TeamMember> people() {
        return details.people().members().stream()
                .sorted(Comparator.comparing(member -> !member.person().equals(details.leader())))
                .toList();
    }

    public boolean isActive() {
        return details.status() == SquadStatus.ACTIVE;
    }
}
