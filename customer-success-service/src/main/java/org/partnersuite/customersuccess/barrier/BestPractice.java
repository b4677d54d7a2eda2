package org.partnersuite.customersuccess.barrier;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.Stamp;

/** What a business barrier taught, for everybody to find. It names no customer. */
@Entity
public class BestPractice extends AggregateRoot {
    private UUID barrierId;

    @Embedded
    private PracticeNote note;

    private String writtenBy;

    /** For Hibernate. */
    protected BestPractice() {}

    @JdbiConstructor
    public BestPractice(@Nested Stamp stamp, UUID barrierId, @Nested PracticeNote note, String writtenBy) {
        super(stamp);
        this.barrierId = barrierId;
        this.note = note;
        this.writtenBy = writtenBy;
    }

    void revise(PracticeNote now) {
        note = now;
    }

    public UUID barrierId() {
        return barrierId;
    }

    public PracticeNote note() {
        return note;
    }

    public String writtenBy() {
        return writtenBy;
    }
}
