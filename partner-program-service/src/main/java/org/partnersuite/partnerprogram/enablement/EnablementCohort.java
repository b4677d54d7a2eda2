package org.partnersuite.partnerprogram.enablement;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** People of a partner who go through the program together. */
@Entity
public class EnablementCohort extends AggregateRoot {
    private UUID partnerId;
    private String name;
    private LocalDate startsOn;

    /** The last day of the program's weeks. */
    private LocalDate endsOn;

    private long programVersion;

    /** For Hibernate. */
    protected EnablementCohort() {}

    @JdbiConstructor
    public EnablementCohort(
            @Nested Stamp stamp,
            UUID partnerId,
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            long programVersion) {
        super(stamp);
        this.partnerId = partnerId;
        this.name = name;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.programVersion = programVersion;
    }

    void revise(String called, LocalDate starts, int weeks) {
        name = called;
        startsOn = starts;
        endsOn = starts.plusWeeks(weeks).minusDays(1);
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String name() {
        return name;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public long programVersion() {
        return programVersion;
    }
}
