package org.partnersuite.customersuccess.prediction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.persistence.AggregateRoot;
import org.partnersuite.platform.unitofwork.JsonColumn;
import org.partnersuite.platform.unitofwork.Stamp;

/** Weights proposed for a version of a model, which an admin may publish as the next version. */
@Entity
public class WeightProposal extends AggregateRoot {
    private UUID modelId;
    private String offer;
    private int modelVersion;
    private int daysBefore;
    private long seed;
    private int renewed;
    private int lost;

    @JdbcTypeCode(SqlTypes.JSON)
    private FittedWeights fitted;

    private String proposedBy;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** The version that it was published as. */
    private @Nullable UUID publishedModelId;

    /** Whether it was published. */
    @Schema(name = "WeightProposalStatus")
    public enum Status {
        PROPOSED,
        PUBLISHED
    }

    /** For Hibernate. */
    protected WeightProposal() {}

    @JdbiConstructor
    public WeightProposal(
            @Nested Stamp stamp,
            UUID modelId,
            String offer,
            int modelVersion,
            int daysBefore,
            long seed,
            int renewed,
            int lost,
            @JsonColumn FittedWeights fitted,
            String proposedBy,
            Status status,
            @Nullable UUID publishedModelId) {
        super(stamp);
        this.modelId = modelId;
        this.offer = offer;
        this.modelVersion = modelVersion;
        this.daysBefore = daysBefore;
        this.seed = seed;
        this.renewed = renewed;
        this.lost = lost;
        this.fitted = fitted;
        this.proposedBy = proposedBy;
        this.status = status;
        this.publishedModelId = publishedModelId;
    }

    void publishedAs(UUID model) {
        status = Status.PUBLISHED;
        publishedModelId = model;
    }

    public UUID modelId() {
        return modelId;
    }

    public String offer() {
        return offer;
    }

    public int modelVersion() {
        return modelVersion;
    }

    public int daysBefore() {
        return daysBefore;
    }

    public long seed() {
        return seed;
    }

    public int renewed() {
        return renewed;
    }

    public int lost() {
        return lost;
    }

    public FittedWeights fitted() {
        return fitted;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Status status() {
        return status;
    }

    public @Nullable UUID publishedModelId() {
        return publishedModelId;
    }
}
